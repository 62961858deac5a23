import { medianLevel } from './tally.ts'
import type { Shoes, Tally } from './types.ts'

/** The median of a room's own ballot, and of the one in the place of somebody else. */
export interface Gap {
  readonly as: Shoes
  readonly own: number
  readonly other: number
}

/**
 * The gap between the room's own ballot and the one in the place of somebody else; null while either may not be shown.
 */
export function gapOf(ballots: readonly { readonly distribution: Tally | null; readonly as?: Shoes }[]): Gap | null {
  const [first, second] = ballots
  const medianOf = (shown: Tally | null | undefined): number | null => (shown == null ? null : medianLevel(shown))
  const [own, other] = [medianOf(first?.distribution), medianOf(second?.distribution)]
  return second?.as === undefined || own === null || other === null ? null : { as: second.as, own, other }
}
