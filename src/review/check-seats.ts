import { error, prefixPaths, type Problem } from '#lib/problem.ts'
import { preview } from '#lib/schema.ts'
import type { Round, SignOff } from './types.ts'

/** An error when the seat is not in the round. */
const checkSeat = (seat: string, { seats }: Pick<Round, 'seats'>): readonly Problem[] =>
  seats.some(({ id }) => id === seat) ? [] : [error('unknown-seat', 'seat', { found: preview(seat) })]

/** Problems of a sign-off: each seat must be in the round, and may sign once. Paths start at `signOff`. */
export const checkSignOff = (signOff: readonly SignOff[], round: Pick<Round, 'seats'>): readonly Problem[] =>
  signOff.flatMap(({ seat }, index) =>
    prefixPaths(`signOff[${index}]`, [
      ...checkSeat(seat, round),
      ...(signOff.findIndex((other) => other.seat === seat) < index ? [error('signed-twice', 'seat')] : [])
    ])
  )
