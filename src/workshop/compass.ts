import type { Questionnaire } from '#questionnaire/types.ts'
import type { Confidence } from '#review/types.ts'
import { authorOn } from './author.ts'
import { distributionOf } from './floor.ts'
import { checkItems } from './items.ts'
import { standingLevel } from './standing.ts'
import type { AuthorLevel, CheckItem, Tally, Workshop } from './types.ts'

/** Why talk about a check pays. */
export type TalkReason =
  /** A third or more chose a level in the lower half, and a third or more one in the upper half; `of` chose a level. */
  | { readonly kind: 'disagreement'; readonly low: number; readonly high: number; readonly of: number }
  /** A key check at this level limits the band of its theme to `band`. */
  | { readonly kind: 'gate'; readonly level: number; readonly band: number }
  /** The author of the draft chose another level than the middle of the room. */
  | { readonly kind: 'author'; readonly own: number; readonly room: number; readonly confidence: Confidence | null }
  /** The author chose the same level, without being sure of it. */
  | { readonly kind: 'unsure'; readonly level: number }

export interface Direction {
  readonly check: string
  /** Empty when the room agrees and nothing depends on the check, so that it can be decided at once. */
  readonly reasons: readonly TalkReason[]
}

/**
 * The checks with counts that the room has seen and without a decision: first those with disagreement, the most divided
 * in front, then key checks that limit the advice, then those on which the author and the room differ, the furthest
 * apart in front, then those of which the author is not sure, then the others in the order of the script.
 */
export function compass(workshop: Workshop, questionnaire: Questionnaire): readonly Direction[] {
  return checkItems(workshop)
    .flatMap((item) => {
      const reasons = talkReasons(workshop, item, questionnaire)
      return item.decision === null && reasons !== null ? [{ check: item.id, reasons }] : []
    })
    .sort((one, other) => urgency(other) - urgency(one))
}

/**
 * Why talk about a check pays, from its last counts that may be shown; null while there are none, and
 * after the second ballot.
 */
export function talkReasons(
  workshop: Pick<Workshop, 'author'>,
  item: CheckItem,
  questionnaire: Questionnaire
): readonly TalkReason[] | null {
  const check = questionnaire.checks.get(item.id)
  // Before a second ballot people have already talked.
  if (check === undefined || item.ballots.length > 1) return null
  const shown = item.ballots.flatMap((ballot) => distributionOf(item, ballot, check.levels.length) ?? []).at(-1)
  if (shown === undefined) return null
  const level = standingLevel(item, questionnaire)
  const cap = questionnaire.policy.caps.gateAtLevel.find((each) => check.gate && each.level === level)
  return [
    ...disagreement(shown),
    ...(cap === undefined ? [] : [{ kind: 'gate' as const, level: cap.level, band: cap.band }]),
    ...besideAuthor(authorOn(workshop, item.id), level)
  ]
}

function besideAuthor(own: AuthorLevel | undefined, room: number | null): readonly TalkReason[] {
  if (own === undefined || room === null) return []
  const { level, confidence = null } = own
  if (level !== room) return [{ kind: 'author', own: level, room, confidence }]
  return confidence === 'low' ? [{ kind: 'unsure', level }] : []
}

function disagreement({ levels }: Tally): readonly TalkReason[] {
  const half = levels.length / 2
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const [low, high] = [sum(levels.filter((_, level) => level < half)), sum(levels.filter((_, level) => level >= half))]
  const of = low + high
  return of > 0 && Math.min(low, high) * 3 >= of ? [{ kind: 'disagreement', low, high, of }] : []
}

/**
 * Weights for a sum in which any disagreement outranks any key check, and so on; among equals the larger one comes
 * first.
 */
function weightOf(reason: TalkReason): number {
  switch (reason.kind) {
    case 'disagreement':
      return 1_000 + 1_000 * (Math.min(reason.low, reason.high) / reason.of)
    case 'gate':
      return 300 - 10 * reason.band
    case 'author':
      return 10 * Math.abs(reason.own - reason.room) + (reason.confidence === 'low' ? 1 : 0)
    case 'unsure':
      return 1
  }
}

const urgency = ({ reasons }: Direction): number => reasons.reduce((sum, reason) => sum + weightOf(reason), 0)
