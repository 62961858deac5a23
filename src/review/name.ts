import type { Reviewer, Round, Seat } from './types.ts'
import { visibleText } from '#lib/blank.ts'

type Seats = Pick<Round, 'seats'>

/** Names a seat without a function and an organisation by its place in the round (from 1). */
export type NameUnnamed = (place: number) => string

/** Function and organisation on one line; empty when the seat has neither. */
export const describeSeat = ({ function: task, organisation }: Pick<Seat, 'function' | 'organisation'>): string =>
  [task, organisation]
    .map((part) => visibleText(part).replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(', ')

/**
 * The name of a seat: function and organisation, with a number when several seats would have the same name. A seat with
 * neither gets its name from `unnamed`, otherwise its id.
 */
export function nameSeat(round: Seats, seat: Seat, unnamed?: NameUnnamed): string {
  const number = numberOf(round, seat)
  return number === null ? baseName(round, seat, unnamed) : `${baseName(round, seat, unnamed)} (${number})`
}

/**
 * The name of a reviewer: that of the seat, with a number when several reviewers share it. An unknown id is returned
 * unchanged.
 */
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

/** The number of a seat among seats with the same description, from 1; null when it is the only one. */
function numberOf({ seats }: Seats, seat: Seat): number | null {
  const name = describeSeat(seat)
  if (name === '') return null
  const alike = seats.filter((other) => describeSeat(other) === name)
  return alike.length < 2 ? null : alike.findIndex(({ id }) => id === seat.id) + 1
}
