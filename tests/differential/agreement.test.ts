import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coincidencesOf, interval, krippendorff, ordinal, together, valuesOf } from '#review/krippendorff.ts'
import { nominal } from '../support/nominal.ts'
import { add, divide, fraction, sum, times, toNumber, type Fraction } from './fraction.ts'

/**
 * Alpha computed again, from its definition and in exact fractions: every ordered pair of values within a unit weighs 1
 * / (values in the unit − 1), and is compared with every ordered pair of all values that have a partner.
 */
function reference(
  units: readonly (readonly number[])[],
  distance: (a: number, b: number, all: readonly number[]) => Fraction
): number | null {
  const paired = units.filter((unit) => unit.length > 1)
  const all = paired.flat()
  const expected = sum(all.flatMap((a, i) => all.flatMap((b, j) => (i === j ? [] : [distance(a, b, all)]))))
  if (expected.over === 0n) return null
  const observed = sum(
    paired.flatMap((unit) =>
      unit.flatMap((a, i) =>
        unit.flatMap((b, j) => (i === j ? [] : [divide(distance(a, b, all), fraction(unit.length - 1))]))
      )
    )
  )
  return toNumber(add(fraction(1), times(fraction(-1), divide(times(fraction(all.length - 1), observed), expected))))
}

/** The squared ordinal distance of two levels: half of both ends and all values in between, counted one by one. */
function ranksBetween(a: number, b: number, all: readonly number[]): Fraction {
  if (a === b) return fraction(0)
  const inside = all.filter((value) => value > Math.min(a, b) && value < Math.max(a, b)).length
  const ends = all.filter((value) => value === a || value === b).length
  const ranks = add(fraction(inside), fraction(ends, 2))
  return times(ranks, ranks)
}

const metrics = {
  nominal: [nominal, (a: number, b: number) => fraction(a === b ? 0 : 1)],
  interval: [interval, (a: number, b: number) => fraction((a - b) ** 2)],
  ordinal: [ordinal, ranksBetween]
} as const

const anyUnits = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 7 }), { minLength: 1, maxLength: 8 })

describe.each(Object.entries(metrics))('%s alpha', (_, [metric, distance]) => {
  it('equals its definition in exact fractions', () => {
    let defined = 0
    fc.assert(
      fc.property(anyUnits, (units) => {
        const values = valuesOf(units)
        const found = krippendorff(
          together(
            units.map((unit) => coincidencesOf(unit, values)),
            values
          ),
          values,
          metric
        )
        const exact = reference(units, distance)
        if (exact === null || found === null) expect(found).toBe(exact)
        else {
          defined += 1
          expect(found).toBeCloseTo(exact, 9)
        }
      }),
      { numRuns: 300 }
    )
    expect(defined).toBeGreaterThan(150)
  })
})
