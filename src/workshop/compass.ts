import type { Questionnaire } from '#questionnaire/types.ts'
import { distributionOf } from './floor.ts'
import { checkItems } from './items.ts'
import { standingLevel } from './standing.ts'
import type { CheckItem, Tally, Workshop } from './types.ts'

/** Why talk about a check pays. */
export type TalkReason =
  /** A third or more chose a level in the lower half, and a third or more one in the upper half; `of` chose a level. */
  | { readonly kind: 'disagreement'; readonly low: number; readonly high: number; readonly of: number }
  /** A key check at this level limits the band of its theme to `band`. */
  | { readonly kind: 'gate'; readonly level: number; readonly band: number }

export interface Direction {
  readonly check: string
  /** Empty when the room agrees and nothing depends on the check, so that it can be decided at once. */
  readonly reasons: readonly TalkReason[]
}

/**
 * The checks with counts that the room has seen and without a decision: first those with disagreement, the most divided
 * in front, then key checks that limit the advice, then the others in the order of the script.
 */
export function compass(workshop: Workshop, questionnaire: Questionnaire): readonly Direction[] {
  return checkItems(workshop)
    .flatMap((item) => {
      const reasons = talkReasons(item, questionnaire)
      return item.decision === null && reasons !== null ? [{ check: item.id, reasons }] : []
    })
    .sort((one, other) => urgency(other) - urgency(one))
}

/**
 * Why talk about a check pays, from its last counts that may be shown; null while there are none, and
 * after the second ballot.
 */
export function talkReasons(item: CheckItem, questionnaire: Questionnaire): readonly TalkReason[] | null {
  const check = questionnaire.checks.get(item.id)
  // Before a second ballot people have already talked.
  if (check === undefined || item.ballots.length > 1) return null
  const shown = item.ballots.flatMap((ballot) => distributionOf(item, ballot, check.levels.length) ?? []).at(-1)
  if (shown === undefined) return null
  const level = standingLevel(item, questionnaire)
  const cap = questionnaire.policy.caps.gateAtLevel.find((each) => check.gate && each.level === level)
  return [
    ...disagreement(shown),
    ...(cap === undefined ? [] : [{ kind: 'gate' as const, level: cap.level, band: cap.band }])
  ]
}

function disagreement({ levels }: Tally): readonly TalkReason[] {
  const half = levels.length / 2
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const [low, high] = [sum(levels.filter((_, level) => level < half)), sum(levels.filter((_, level) => level >= half))]
  const of = low + high
  return of > 0 && Math.min(low, high) * 3 >= of ? [{ kind: 'disagreement', low, high, of }] : []
}

/** The sort key: any disagreement comes before any key check, and the more evenly divided disagreement comes first. */
const urgency = ({ reasons }: Direction): number =>
  reasons.reduce(
    (sum, reason) =>
      sum + (reason.kind === 'disagreement' ? 10 + Math.min(reason.low, reason.high) / reason.of : 5 - reason.band),
    0
  )
