import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import { imaginaryMovement, imaginaryTally } from '#workshop/rehearsal.ts'
import type { CheckItem, Workshop } from '#workshop/types.ts'

/** The state of a rehearsal. */
export interface Rehearsed {
  readonly workshop: Workshop
  /** Seconds that each ballot was open, by item. */
  readonly seconds: Readonly<Record<string, readonly number[]>>
}

/** Seconds that the last ballot of a check was open. */
export const openFor = ({ seconds }: Rehearsed, { id, ballots }: CheckItem): number =>
  seconds[id]?.[ballots.length - 1] ?? 0

/** A rehearsal after one more second of the open ballot of this check. */
export function oneSecondLater(before: Rehearsed, name: string): Rehearsed {
  const item = itemOf(before.workshop, name)
  if (item?.kind !== 'check') return before
  const [first = 0, second = 0] = before.seconds[name] ?? []
  const seconds = item.ballots.length > 1 ? [first, second + 1] : [first + 1]
  return { ...before, seconds: { ...before.seconds, [name]: seconds } }
}

/** The changes that bring the imaginary answers into the counts just before somebody sees them, as in a room. */
export function countsBefore(change: Change, now: Rehearsed, levels: number): readonly Change[] {
  if (change.kind !== 'reveal' && change.kind !== 'look') return []
  const item = itemOf(now.workshop, change.item)
  if (item?.kind !== 'check') return []
  const [first = 0, second = 0] = now.seconds[item.id] ?? []
  const movement = imaginaryMovement(item, levels, [first, second])
  return [
    { kind: 'tally', item: item.id, source: 'phone', tally: imaginaryTally(item, levels, openFor(now, item)) },
    ...(movement === null ? [] : [{ kind: 'movement', item: item.id, movement } as const])
  ]
}
