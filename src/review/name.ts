import type { Reviewer, Round, Seat } from './types.ts'
import { visibleText } from '#lib/blank.ts'

/** How a seat is spoken of: function and organisation; its id when it has neither. */
export const nameSeat = ({ id, function: task, organisation }: Seat): string =>
  [task, organisation]
    .map(visibleText)
    .filter((part) => part !== '')
    .join(', ') || id

/** How a reviewer is spoken of: function and organisation, and a number when several sit on the seat. */
export function nameReviewer(round: Round, reviewers: readonly Reviewer[], id: string): string {
  const seatOf = reviewers.find((reviewer) => reviewer.id === id)?.seat
  const seat = round.seats.find((candidate) => candidate.id === seatOf)
  if (seat === undefined) return id
  const sharing = reviewers.filter((reviewer) => reviewer.seat === seat.id)
  const name = nameSeat(seat)
  return sharing.length < 2 ? name : `${name} (${sharing.findIndex((reviewer) => reviewer.id === id) + 1})`
}
