import { describe, expect, it } from 'vitest'
import { agreementOn } from '#review/agreement.ts'
import { coincidencesOf, interval, krippendorff, ordinal, together, valuesOf, type Unit } from '#review/krippendorff.ts'
import { nominal } from '../../support/nominal.ts'

/** Rows are coders, columns units; a dot is a missing value. */
const unitsOf = (...coders: readonly string[]): readonly Unit[] => {
  const rows = coders.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])))
}

function alpha(units: readonly Unit[], metric = ordinal): number | null {
  const values = valuesOf(units)
  return krippendorff(
    together(
      units.map((unit) => coincidencesOf(unit, values)),
      values
    ),
    values,
    metric
  )
}

/** Four coders, twelve units, missing values: Krippendorff (2011), example C. */
const published = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .'
)

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', nominal, 0.743],
    ['ordinal', ordinal, 0.815],
    ['interval', interval, 0.849]
  ] as const)('gives the published %s value for four coders and twelve units', (_, metric, value) => {
    expect(alpha(published, metric)).toBeCloseTo(value, 3)
  })

  it('gives the published nominal values for two coders: ten units in two categories, and twelve in five', () => {
    expect(alpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), nominal)).toBeCloseTo(0.095, 3)
    expect(alpha(unitsOf('1 1 2 2 4 3 3 3 5 4 4 1', '1 2 2 2 2 3 3 3 5 4 4 4'), nominal)).toBeCloseTo(0.692, 3)
  })

  it('is 1 when all agree and levels differ between checks, and at most 0 when levels are unrelated', () => {
    expect(alpha(unitsOf('0 1 2 3', '0 1 2 3', '0 1 2 3'))).toBe(1)
    expect(alpha(unitsOf('0 3 0 3', '3 0 3 0'))).toBeLessThan(0)
  })

  it('is undefined when everybody gave the same level everywhere, or no two reviewers share a check', () => {
    expect(alpha(unitsOf('2 2 2', '2 2 2'))).toBeNull()
    expect(alpha(unitsOf('2 . 1', '. 2 .'))).toBeNull()
  })
})

describe('agreement on a set of checks', () => {
  it('counts the pairs of levels at most one apart', () => {
    // 0,1,3 has pairs 1, 3 and 2 apart; 2,2 has one pair 0 apart; a single level has no pair.
    expect(agreementOn([[0, 1, 3], [2, 2], [1]])).toMatchObject({ withinOne: 2 / 4, pairs: 4 })
  })

  it('has no share without pairs', () => {
    expect(agreementOn([[1], []])).toEqual({ withinOne: null, pairs: 0, alpha: { kind: 'too-few' } })
  })

  it('gives alpha within its interval', () => {
    const { alpha: found } = agreementOn(published)
    expect(found).toMatchObject({ kind: 'value' })
    if (found.kind !== 'value') return
    expect(found.value).toBeCloseTo(0.815, 3)
    expect(found.low).toBeLessThan(found.value)
    expect(found.high).toBeGreaterThanOrEqual(found.value)
    expect(found.low).toBeGreaterThan(0.4)
    expect(found.high).toBeLessThanOrEqual(1)
  })

  it('gives the same interval every time', () => {
    expect(agreementOn(published)).toEqual(agreementOn(published))
  })

  it('reports too few data with two reviewers, or with three checks that two or more could give a level', () => {
    expect(agreementOn(unitsOf('0 1 2 3 1', '0 2 2 3 1')).alpha).toEqual({ kind: 'too-few' })
    expect(agreementOn(unitsOf('0 1 2 1', '0 2 2 .', '1 2 2 .')).alpha).toEqual({ kind: 'too-few' })
    expect(agreementOn(unitsOf('0 1 2 1', '0 2 2 1', '1 2 2 .')).alpha.kind).toBe('value')
  })

  it('reports no variation when all levels are the same', () => {
    expect(agreementOn(unitsOf('1 1 1 1', '1 1 1 1', '1 1 1 1'))).toMatchObject({
      withinOne: 1,
      alpha: { kind: 'no-variation' }
    })
  })
})
