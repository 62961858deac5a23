import { muted, paragraph, strong, table, type TextOrRuns } from '../blocks.ts'
import { themeOf } from '#wording/speech.ts'
import { themeOutcomeOf } from '#wording/assessment.ts'
import type { Context } from '../context.ts'
import { sensitivityRule } from '#wording/method.ts'
import type { Block } from '../model.ts'
import { sensitivityWords } from '#wording/sensitivity.ts'
import { bandLabel } from '#wording/level.ts'
import { percentage, points } from '#wording/score.ts'

/** How much the open answers can still change the outcome, with all scores. */
export function sensitivity(context: Context): readonly Block[] {
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
