import type { Command } from '#workshop/commands.ts'
import { isFixed } from '#workshop/floor.ts'
import { itemOf } from '#workshop/items.ts'
import type { Workshop } from '#workshop/types.ts'

/** A ballot of an item, by its number from 1. */
export interface BallotName {
  readonly item: string
  readonly ballot: number
}

/** The ballot that devices can answer now; null when there is none. */
export function openBallot(workshop: Workshop): BallotName | null {
  const item = itemOf(workshop, workshop.at)
  return item?.kind === 'check' && item.phase === 'voting' && !item.isSkipped
    ? { item: item.id, ballot: item.ballots.length }
    : null
}

/** The ballot of the current item that nobody has seen yet; null when there is none. */
export function unseenBallot(workshop: Workshop): BallotName | null {
  const item = itemOf(workshop, workshop.at)
  const last = item?.kind === 'check' ? item.ballots.at(-1) : undefined
  return item?.kind !== 'check' || last === undefined || isFixed(item, last)
    ? null
    : { item: item.id, ballot: item.ballots.length }
}

/** The ballot whose counts a command makes visible to somebody for the first time; null when it does not. */
export function ballotSeenBy(workshop: Workshop, command: Command): BallotName | null {
  if (command.kind !== 'reveal' && command.kind !== 'look') return null
  const item = itemOf(workshop, command.item)
  if (item?.kind !== 'check') return null
  const last = item.ballots.at(-1)
  return last === undefined || isFixed(item, last) ? null : { item: item.id, ballot: item.ballots.length }
}
