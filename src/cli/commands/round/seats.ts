import { isBlank, visibleText } from '#lib/blank.ts'
import { seatId } from '#review/invite.ts'
import type { Seat } from '#review/types.ts'

/** Whether a seat has neither a function nor an organisation. */
export const saysNothing = (seat: string): boolean => isBlank(seat.replaceAll(';', ''))

/** Lines that say something; `#` begins a remark. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(visibleText)
    .filter((line) => !saysNothing(line) && !line.startsWith('#'))

/** Seats from `function; organisation`, one each. */
export function seatsFrom(lines: readonly string[]): readonly Seat[] {
  const seats: Seat[] = []
  for (const line of lines) {
    const [task = '', ...rest] = line.split(';').map(visibleText)
    const seat = { function: task, organisation: rest.join('; ') }
    seats.push({
      id: seatId(
        seat,
        seats.map(({ id }) => id)
      ),
      ...seat
    })
  }
  return seats
}
