import { isBlank, visibleText } from '#lib/blank.ts'
import { seatsFor } from '#review/invite.ts'
import type { Seat } from '#review/types.ts'

/** Whether a seat has neither a function nor an organisation. */
export const saysNothing = (seat: string): boolean => isBlank(seat.replaceAll(';', ''))

/** The lines with content; `#` starts a comment. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(visibleText)
    .filter((line) => !saysNothing(line) && !line.startsWith('#'))

/** Seats from lines of `function; organisation`. */
export const seatsFrom = (lines: readonly string[]): readonly Seat[] =>
  seatsFor(
    lines.map((line) => {
      const [task = '', ...rest] = line.split(';').map(visibleText)
      return { function: task, organisation: rest.join('; ') }
    })
  )
