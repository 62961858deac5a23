import type { Policy } from '#questionnaire/types.ts'

/** Rounding noise of a mean must not cost a band: thresholds are met within this many points. */
const tolerance = 1e-9

/** The band a score in points belongs to, before caps. */
export function bandOf(points: number, { bands }: Policy): number {
  return Math.max(
    0,
    bands.findLastIndex((band) => points >= band.from - tolerance)
  )
}
