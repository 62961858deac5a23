import type { Reviewer, Round } from './types.ts'

/** How a reviewer is spoken of: function and organisation, and a number when several sit on the seat. */
export function nameReviewer(round: Round, reviewers: readonly Reviewer[], id: string): string {
  const seatOf = reviewers.find((reviewer) => reviewer.id === id)?.seat
  const seat = round.seats.find((candidate) => candidate.id === seatOf)
  if (seat === undefined) return id
  const sharing = reviewers.filter((reviewer) => reviewer.seat === seat.id)
  const name = [seat.function, seat.organisation].map((part) => part.trim()).filter((part) => part !== '').join(', ') || seat.id
  return sharing.length < 2 ? name : `${name} (${sharing.findIndex((reviewer) => reviewer.id === id) + 1})`
}
