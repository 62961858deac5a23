import { earnedBy, possibleFor } from '#outcome/score-finding.ts'
import type { Cap, CapRule, Finding, ThemeOutcome } from '#outcome/types.ts'
import { findingsOf } from './assessment.ts'
import type { Wording } from './assessment.ts'
import { bandLabel, findingLabel } from './level.ts'
import { namesOf, shortOf } from './names.ts'
import { percentage, points } from './score.ts'
import { isUndecided } from './undecided.ts'

/** Why a theme has its score and band: the sum, what costs most, and every cap. Complete sentences. */
export function whySentences(context: Wording, theme: ThemeOutcome): readonly string[] {
  const { say } = context
  if (theme.score === null) return [say('why.nothing')]
  return [...sumSentences(context, theme), ...costSentences(context, theme), ...limitSentences(context, theme)]
}

/** Like `whySentences` without what costs most, for pages that show the findings and the advice beside it. */
export const reasonSentences = (context: Wording, theme: ThemeOutcome): readonly string[] =>
  theme.score === null
    ? [context.say('why.nothing')]
    : [...sumSentences(context, theme), ...limitSentences(context, theme)]

const limitSentences = (context: Wording, theme: ThemeOutcome): readonly string[] => [
  ...capSentences(context, theme.caps),
  ...bandSentences(context, theme)
]

const counts = ({ outcome }: Finding): boolean => outcome !== 'not-applicable'

/** The score as a sum that can be checked by hand: weight times level over the maximum. */
function sumSentences(context: Wording, theme: ThemeOutcome): readonly string[] {
  const { say } = context
  const { policy } = context.questionnaire
  const counting = findingsOf(context, theme.id).filter(counts)
  const earned = counting.reduce((sum, finding) => sum + earnedBy(finding, policy), 0)
  const possible = counting.reduce((sum, finding) => sum + possibleFor(finding, policy), 0)
  const open = theme.unknown + theme.unanswered
  const sentences = [
    say('why.sum', { count: counting.length, earned, possible, low: points(context, theme.score?.low ?? 0) })
  ]
  if (open > 0) sentences.push(say('why.open', { count: open, high: points(context, theme.score?.high ?? 0) }))
  if (theme.notApplicable > 0) sentences.push(say('why.notApplicable', { count: theme.notApplicable }))
  return sentences
}

/** The checks that cost most: weight times what is missing from the full credit. At most three. */
function costSentences(context: Wording, theme: ThemeOutcome): readonly string[] {
  const { policy } = context.questionnaire
  const costs = findingsOf(context, theme.id)
    .filter(({ level }) => level !== null)
    .map((finding) => ({ finding, cost: possibleFor(finding, policy) - earnedBy(finding, policy) }))
    .filter(({ cost }) => cost > 0)
    .sort((left, right) => right.cost - left.cost)
    .slice(0, 3)
  if (costs.length === 0) return []
  const names = costs.map(({ finding }) =>
    context.say('why.costOne', {
      check: shortOf(context, finding.check),
      level: findingLabel(context, finding),
      weight: finding.weight
    })
  )
  return [context.say('why.cost', { count: costs.length, names: names.join('; ') })]
}

/** One sentence per rule and highest band, which names the checks that cause it. */
export function capSentences(context: Wording, caps: readonly Cap[]): readonly string[] {
  return groupCaps(caps).map(({ rule, band, checks }) => {
    const names = namesOf(
      context,
      checks.map((check) => shortOf(context, check))
    )
    return context.say(`why.cap.${rule}`, {
      count: Math.max(1, checks.length),
      names,
      band: bandLabel(context, band),
      level: context.questionnaire.policy.caps.evidence.fromLevel,
      share: percentage(context, context.questionnaire.policy.caps.evidence.share)
    })
  })
}

export interface CapGroup {
  readonly rule: CapRule
  readonly band: number
  readonly checks: readonly string[]
}

/** Groups caps by rule and highest band, with the checks that cause them. */
export function groupCaps(caps: readonly Cap[]): readonly CapGroup[] {
  const groups = new Map<string, { rule: CapRule; band: number; checks: string[] }>()
  for (const { rule, band, check } of caps) {
    const key = `${rule} ${band}`
    const group = groups.get(key) ?? { rule, band, checks: [] }
    if (check !== undefined) group.checks.push(check)
    groups.set(key, group)
  }
  return [...groups.values()].sort((left, right) => left.band - right.band)
}

/** Which bands the score would have otherwise; nothing while no band can be named. */
function bandSentences(context: Wording, { score, band, uncappedBand, possibleBand }: ThemeOutcome): readonly string[] {
  if (isUndecided(context, score)) return []
  const sentences: string[] = []
  if (band !== null && uncappedBand !== null && uncappedBand > band)
    sentences.push(
      context.say('why.uncapped', { uncapped: bandLabel(context, uncappedBand), band: bandLabel(context, band) })
    )
  if (band !== null && possibleBand !== null && possibleBand > band)
    sentences.push(context.say('why.possible', { possible: bandLabel(context, possibleBand) }))
  return sentences
}
