import { digestInGroups } from '#wording/digest.ts'
import { dayCreated, dayModified } from '#assessment/days.ts'
import { formatDate, formatPlain } from '#i18n/format.ts'
import { bullets, closed, heading, paragraph, strong, table, type TextOrRuns } from '../blocks.ts'
import { findingsOf } from '#wording/assessment.ts'
import { instrumentName } from '#wording/speech.ts'
import { listOf, shortOf } from '#wording/names.ts'
import type { Context } from '../context.ts'
import { countPlaces } from '../draft-places.ts'
import { capRules, scoreRules } from '#wording/method.ts'
import type { Block, Section } from '../model.ts'
import { sourceText, studyText } from '#wording/source.ts'
import { sensitivity } from './method-sensitivity.ts'

/** How to read the outcome and how it was computed, so that anybody can check and question it. */
export function methodSection(context: Context): Section {
  const { say } = context
  const study = studyText(context)
  const blocks: Block[] = [
    heading(1, 'method', say('method.title')),
    paragraph(say('method.lead')),
    paragraph(context.pick(context.questionnaire.description)),
    bands(context),
    ...(context.outcome.depth === 'quick' ? inShort(context) : atLength(context)),
    ...placesFromDraft(context),
    ...(context.outcome.depth === 'quick' ? [] : [heading(2, 'method-versions', say('method.versions'))]),
    versions(context),
    ...(study === null ? [] : [paragraph(study, 'note')])
  ]
  return { id: 'method', flow: 'run-on', blocks }
}

/** How many of the places in the draft the app proposed; nothing where none was taken over. */
function placesFromDraft({ say, assessment }: Context): readonly Block[] {
  const places = countPlaces(assessment.evidence)
  return places.count === 0 ? [] : [paragraph(say('method.places', places))]
}

/** The rules of a quick scan: the findings have the weights. */
const inShort = (context: Context): readonly Block[] => [
  paragraph(scoreRules(context).join(' ')),
  paragraph(capRules(context).join(' ')),
  ...sensitivity(context).slice(-1)
]

const atLength = (context: Context): readonly Block[] => [
  heading(2, 'method-scores', context.say('method.scores')),
  bullets(scoreRules(context)),
  heading(2, 'method-caps', context.say('method.caps')),
  paragraph(context.say('method.capsLead')),
  bullets(capRules(context)),
  heading(2, 'method-weights', context.say('method.weights')),
  weights(context),
  heading(2, 'method-sensitivity', context.say('method.sensitivity')),
  ...sensitivity(context)
]

function bands({ questionnaire, pick, say }: Context): Block {
  const { bands: all } = questionnaire.policy
  const rows = all.map(({ from, label, meaning }, band) => {
    const next = all[band + 1]?.from
    return [
      say('level', { level: band, label: pick(label) }),
      next === undefined ? say('about.bandLast', { from }) : say('about.bandBelow', { from, below: next }),
      pick(meaning)
    ]
  })
  return table(
    say('about.bandsCaption'),
    [
      { title: say('column.band'), width: 20 },
      { title: say('column.points'), width: 18 },
      { title: say('column.meaning'), width: 62 }
    ],
    rows
  )
}

/** The fact how many places in the draft the app proposed; nothing when no place was taken from the draft. */
function weights(context: Context): Block {
  const { say, questionnaire, pick } = context
  return bullets(
    questionnaire.themes.flatMap(({ id, title, source }): TextOrRuns[] => {
      const names = findingsOf(context, id).map(({ check, weight, gate }) =>
        say(gate ? 'method.weightGate' : 'method.weight', {
          check: shortOf(context, check),
          weight: formatPlain(weight, context.language)
        })
      )
      const name = say('method.weightsOf', { theme: pick(title), source: sourceText(context, source) })
      return names.length === 0 ? [] : [[strong(name), { text: ` ${listOf(context, names)}.` }]]
    })
  )
}

function versions(context: Context): Block {
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
  return paragraph(
    entries.flatMap(({ term, value }) => [{ text: `${term}: ` }, { text: `${closed(value)} ` }]),
    'note'
  )
}

/**
 * The digest of the questionnaire, in groups that can be compared by eye; nothing while its version is not released.
 */
function digestFact({ say, outcome }: Context): readonly { readonly term: string; readonly value: string }[] {
  const { digest } = outcome.questionnaire
  return digest === undefined ? [] : [{ term: say('method.digest'), value: digestInGroups(digest) }]
}
