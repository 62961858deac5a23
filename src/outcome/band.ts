import type { Policy } from '#questionnaire/types.ts'

/** Rounding errors in a mean must not lower a band: a threshold is reached within this many points. */
const tolerance = 1e-9

/**
 * The index of the band of a score in points (0–100), before caps. A threshold that is missed only by a rounding error
 * counts as reached.
 */
export function bandOf(points: number, { bands }: Policy): number {
  return Math.max(
    0,
    bands.findLastIndex((band) => points >= band.from - tolerance)
  )
}
