import { dayCreated, dayModified } from '#assessment/days.ts'
import { formatDate, formatPlain } from '#i18n/format.ts'
import { bullets, heading, muted, paragraph, runs, strong, table, type TextOrRuns } from '../blocks.ts'
import { instrumentName, themeOf } from '#wording/speech.ts'
import { themeOutcomeOf } from '#wording/assessment.ts'
import { type Context } from '../context.ts'
import { capRules, scoreRules, sensitivityRule } from '#wording/method.ts'
import type { Block, Facts, Section } from '../model.ts'
import { sensitivityWords } from '#wording/sensitivity.ts'
import { bandLabel } from '#wording/level.ts'
import { percentage, points } from '#wording/score.ts'
import { sourceText } from '#wording/source.ts'

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
    heading(2, 'method-versions', say('method.versions')),
    versions(context),
    paragraph(say('method.source'), 'note')
  ]
  return { id: 'method', flow: 'new-page', blocks }
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

function sensitivity(context: Context): readonly Block[] {
  const { say, outcome, questionnaire } = context
  const found = sensitivityWords(context, outcome.overall)
  const blocks: Block[] = [paragraph(sensitivityRule(context))]
  if (found !== null)
    blocks.push(
      paragraph(
        say(`method.${found.kind}`, {
          now: found.now,
          low: found.low,
          high: found.high,
          band: bandLabel(context, outcome.overall.band)
        })
      )
    )
  blocks.push(scores(context))
  if (outcome.substantiation !== null)
    blocks.push(
      paragraph(
        say('method.substantiation', {
          share: percentage(context, outcome.substantiation),
          level: questionnaire.policy.caps.evidence.fromLevel
        })
      )
    )
  return blocks
}

/** All numbers side by side. */
function scores(context: Context): Block {
  const { say, outcome, pick } = context
  const rows = outcome.themes.map(({ id }): readonly TextOrRuns[] => {
    const theme = themeOutcomeOf(context, id)
    const ends =
      theme.score === null
        ? [say('none'), say('none')]
        : [points(context, theme.score.low), points(context, theme.score.high)]
    return [
      pick(themeOf(context, id).title),
      ...ends,
      bandLabel(context, theme.uncappedBand),
      bandLabel(context, theme.band),
      bandLabel(context, theme.possibleBand)
    ]
  })
  const { score, band } = outcome.overall
  const ends = score === null ? [say('none'), say('none')] : [points(context, score.low), points(context, score.high)]
  rows.push([
    [strong(say('profile.total'))],
    ...ends,
    [muted(say('finding.not-applicable'))],
    bandLabel(context, band),
    [muted(say('finding.not-applicable'))]
  ])
  const columns = [
    { title: say('column.theme'), width: 30 },
    { title: say('column.low'), width: 12, align: 'end' as const },
    { title: say('column.high'), width: 12, align: 'end' as const },
    { title: say('column.uncapped'), width: 18 },
    { title: say('column.band'), width: 18 },
    { title: say('column.possible'), width: 18 }
  ]
  return table(say('method.scoresCaption'), columns, rows)
}

function versions(context: Context): Facts {
  const { say, outcome, assessment, softwareVersion, language } = context
  const entries = [
    { term: say('method.instrument'), value: instrumentName(context) },
    {
      term: say('about.questionnaire'),
      value: say('about.questionnaireValue', { id: outcome.questionnaire.id, version: outcome.questionnaire.version })
    },
    { term: say('method.software'), value: softwareVersion },
    { term: say('method.assessment'), value: assessment.id },
    { term: say('method.created'), value: formatDate(dayCreated(assessment), language) },
    { term: say('method.modified'), value: formatDate(dayModified(assessment), language) }
  ]
  return { kind: 'facts', entries: entries.map(({ term, value }) => ({ term, value: runs(value) })) }
}
