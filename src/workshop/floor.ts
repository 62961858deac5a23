import { addTallies, answered, sizeOf, totalOf } from './tally.ts'
import type { Ballot, CheckItem, Movement, Source, Tally } from './types.ts'
import { sources } from './types.ts'

/** Answers of fewer people are never shown by level: in a small group everybody knows who chose what. */
export const floor = 5

/** Whether this many answers may be shown by level. */
export const isEnough = (count: number): boolean => count >= floor

/** The counts of a ballot are fixed once somebody has seen them: two views of changing counts differ by one person. */
export const isFixed = (item: CheckItem, ballot: Ballot): boolean =>
  ballot.looked || item.ballots.at(-1) !== ballot || isSeen(item)

/** Whether the room has seen the counts of the last ballot. */
export const isSeen = ({ phase }: CheckItem): boolean =>
  phase === 'revealed' || phase === 'discussing' || phase === 'decided'

/** Whether the room may see the counts of this ballot of an item. */
export const isRevealed = (item: CheckItem, ballot: Ballot): boolean => item.ballots.at(-1) !== ballot || isSeen(item)

/**
 * The distribution of a revealed ballot; null when too few answered, and before the reveal. Both look the same, as if
 * nothing were there.
 */
export function distributionOf(item: CheckItem, ballot: Ballot, levels: number): Tally | null {
  if (item.isSkipped || !isRevealed(item, ballot)) return null
  const total = totalOf(ballot, levels)
  return isEnough(sizeOf(total)) ? total : null
}

/**
 * The distribution per source, when every source with answers reaches the floor; otherwise none. Showing all but a
 * small one would give that one away, because the total is known.
 */
export function distributionBySource(
  item: CheckItem,
  ballot: Ballot,
  levels: number
): Readonly<Partial<Record<Source, Tally>>> {
  if (distributionOf(item, ballot, levels) === null) return {}
  const filled = sources.flatMap((source) => {
    const tally = addTallies([ballot.counts[source] ?? []].flat(), levels)
    return sizeOf(tally) === 0 ? [] : [[source, tally] as const]
  })
  return filled.every(([, tally]) => isEnough(sizeOf(tally))) ? Object.fromEntries(filled) : {}
}

/** People who went one way between the ballots, or who answered in only one of them. */
export type MovementGroup = keyof Movement | 'onlyFirst' | 'onlySecond'

/**
 * The groups of a movement that are too small to show, with how many people are in each. Who answered in only one of
 * the ballots is a group too: of ten people who all kept their level and one who came later, the two distributions
 * would give away the one. `answered`: how many there were in each ballot.
 */
export function smallGroups({ up, same, down }: Movement, answered: readonly number[]) {
  const moved = up + same + down
  const [onlyFirst = 0, onlySecond = 0] = answered.map((count) => count - moved)
  const groups: readonly (readonly [MovementGroup, number])[] = [
    ['up', up],
    ['down', down],
    ['same', same],
    ['onlyFirst', onlyFirst],
    ['onlySecond', onlySecond]
  ]
  return groups.flatMap(([group, count]) => (count === 0 || isEnough(count) ? [] : [{ group, count }]))
}

/** Whether a movement may be shown: somebody answered twice, and no group of it is too small. */
export const isEnoughMovement = (movement: Movement, answered: readonly number[]): boolean =>
  isEnough(movement.up + movement.same + movement.down) && smallGroups(movement, answered).length === 0

/** The movement between two revealed ballots; null when nobody counted it, or a group is smaller than the floor. */
export function movementOf(item: CheckItem): Movement | null {
  const { movement, ballots } = item
  if (movement === null || ballots.length < 2 || item.isSkipped || !isSeen(item)) return null
  return isEnoughMovement(movement, ballots.map(answered)) ? movement : null
}

/** Whether devices answered in both ballots of a check, and yet the room may not see who moved. */
export const hidesMovement = (item: CheckItem): boolean =>
  !item.isSkipped &&
  isSeen(item) &&
  item.ballots.length === 2 &&
  item.ballots.every(({ counts, as }) => as === undefined && (counts.phone ?? counts.table) !== undefined) &&
  movementOf(item) === null
