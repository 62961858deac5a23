import { digestInGroups } from '#wording/digest.ts'
import { dayCreated, dayModified } from '#assessment/days.ts'
import { formatDate, formatPlain } from '#i18n/format.ts'
import { bullets, heading, paragraph, runs, table, type TextOrRuns } from '../blocks.ts'
import { instrumentName, themeOf } from '#wording/speech.ts'
import type { Context } from '../context.ts'
import { countPlaces } from '../draft-places.ts'
import { capRules, scoreRules } from '#wording/method.ts'
import type { Block, Facts, Section } from '../model.ts'
import { sourceText } from '#wording/source.ts'
import { sensitivity } from './method-sensitivity.ts'

/** How the outcome was computed, so that anybody can check and question it. */
export function methodSection(context: Context): Section {
  const { say } = context
  const blocks: Block[] = [
    heading(1, 'method', say('method.title')),
    paragraph(say('method.lead')),
    heading(2, 'method-scores', say('method.scores')),
    bullets(scoreRules(context)),
    heading(2, 'method-caps', say('method.caps')),
    paragraph(say('method.capsLead')),
    bullets(capRules(context)),
    heading(2, 'method-weights', say('method.weights')),
    weights(context),
    heading(2, 'method-sensitivity', say('method.sensitivity')),
    ...sensitivity(context),
    ...placesFromDraft(context),
    heading(2, 'method-versions', say('method.versions')),
    versions(context),
    paragraph(say('method.source'), 'note')
  ]
  return { id: 'method', flow: 'new-page', blocks }
}

/** How many of the places in the draft the app proposed; nothing where none was taken over. */
function placesFromDraft({ say, assessment }: Context): readonly Block[] {
  const places = countPlaces(assessment.evidence)
  return places.count === 0 ? [] : [paragraph(say('method.places', places))]
}

function weights(context: Context): Block {
  const { say, questionnaire, pick } = context
  const rows = [...questionnaire.checks.values()].map((check): readonly TextOrRuns[] => [
    pick(check.short),
    pick(themeOf(context, check.theme).short),
    formatPlain(check.weight, context.language),
    say(check.gate ? 'yes' : 'no'),
    say(check.quick ? 'yes' : 'no'),
    sourceText(context, check.source)
  ])
  const columns = [
    { title: say('column.check'), width: 28 },
    { title: say('column.theme'), width: 17 },
    { title: say('column.weight'), width: 9 },
    { title: say('column.gate'), width: 12 },
    { title: say('column.quick'), width: 11 },
    { title: say('column.source'), width: 25 }
  ]
  return table(say('method.weightsCaption'), columns, rows)
}

function versions(context: Context): Facts {
  const { say, outcome, assessment, softwareVersion, language, questionnaire, pick } = context
  const entries = [
    { term: say('method.instrument'), value: instrumentName(context) },
    {
      term: say('about.questionnaire'),
      value: say('about.questionnaireValue', { id: outcome.questionnaire.id, version: outcome.questionnaire.version })
    },
    ...digestFact(context),
    ...questionnaire.pictures.flatMap(({ id, note }) =>
      note === null ? [] : [{ term: say(`method.list.${id}`), value: pick(note) }]
    ),
    { term: say('method.software'), value: softwareVersion },
    { term: say('method.assessment'), value: assessment.id },
    { term: say('method.created'), value: formatDate(dayCreated(assessment), language) },
    { term: say('method.modified'), value: formatDate(dayModified(assessment), language) }
  ]
  return { kind: 'facts', entries: entries.map(({ term, value }) => ({ term, value: runs(value) })) }
}

/** The digest of the questionnaire, in groups that can be compared by eye; nothing while its version is not released. */
function digestFact({ say, outcome }: Context): readonly { readonly term: string; readonly value: string }[] {
  const { digest } = outcome.questionnaire
  return digest === undefined ? [] : [{ term: say('method.digest'), value: digestInGroups(digest) }]
}
