import type { Reviewer, Round, Seat } from './types.ts'
import { visibleText } from '#lib/blank.ts'

type Seats = Pick<Round, 'seats'>

/** What a seat without a function and an organisation is called, from its place in the round (from 1). */
export type NameUnnamed = (place: number) => string

/** Function and organisation on one line; empty when it has neither. */
export const describeSeat = ({ function: task, organisation }: Pick<Seat, 'function' | 'organisation'>): string =>
  [task, organisation]
    .map((part) => visibleText(part).replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(', ')

/**
 * How a seat is spoken of: function and organisation, and a number when several seats would be called the same. A seat with
 * neither has the name that `unnamed` gives it, or its id.
 */
export function nameSeat(round: Seats, seat: Seat, unnamed?: NameUnnamed): string {
  const number = numberOf(round, seat)
  return number === null ? baseName(round, seat, unnamed) : `${baseName(round, seat, unnamed)} (${number})`
}

/** How a reviewer is spoken of: as the seat, and with a number when several sit on it. An id that nobody has is its own name. */
export function nameReviewer(round: Seats, reviewers: readonly Reviewer[], id: string, unnamed?: NameUnnamed): string {
  const seatOf = reviewers.find((reviewer) => reviewer.id === id)?.seat
  const seat = round.seats.find((candidate) => candidate.id === seatOf)
  if (seat === undefined) return id
  const sharing = reviewers.filter((reviewer) => reviewer.seat === seat.id)
  if (sharing.length < 2) return nameSeat(round, seat, unnamed)
  const place = sharing.findIndex((reviewer) => reviewer.id === id) + 1
  const number = numberOf(round, seat)
  return `${baseName(round, seat, unnamed)} (${number === null ? place : `${number}.${place}`})`
}

const baseName = ({ seats }: Seats, seat: Seat, unnamed: NameUnnamed | undefined): string =>
  describeSeat(seat) || (unnamed === undefined ? seat.id : unnamed(seats.findIndex(({ id }) => id === seat.id) + 1))

/** Which of the seats with the same description it is, from 1; null when no other has it. */
function numberOf({ seats }: Seats, seat: Seat): number | null {
  const name = describeSeat(seat)
  if (name === '') return null
  const alike = seats.filter((other) => describeSeat(other) === name)
  return alike.length < 2 ? null : alike.findIndex(({ id }) => id === seat.id) + 1
}
