import { describe, expect, test } from 'vitest'
import { drawBars, type Bar } from '#report/charts/bars.ts'
import { drawMatrix } from '#report/charts/matrix.ts'

const zones = [
  { from: 0, label: 'a' },
  { from: 25, label: 'b' },
  { from: 50, label: 'c' },
  { from: 75, label: 'd' }
]
const bar = (low: number | null, high: number | null): Bar => ({
  label: 'Thema',
  low,
  high,
  points: '',
  band: '',
  ink: 'band-1'
})
const rectangles = (bars: readonly Bar[]) => drawBars(bars, zones).shapes.filter((shape) => shape.kind === 'rectangle')

describe('a bar', () => {
  test('is as long as its score, with the open part hatched directly after the solid part', () => {
    const [solid, open] = [...rectangles([bar(40, 60)])].sort((left, right) => left.x - right.x)
    expect(solid?.pattern).toBe('solid')
    expect(open?.pattern).toBe('range')
    expect(open?.x).toBeCloseTo((solid?.x ?? 0) + (solid?.width ?? 0))
    expect((open?.width ?? 0) / (solid?.width ?? 1)).toBeCloseTo(0.5)
  })

  test('has no hatched part when nothing is open, and is empty without a score', () => {
    expect(rectangles([bar(40, 40)])).toHaveLength(1)
    expect(rectangles([bar(null, null)])).toHaveLength(0)
  })

  test('of 0 points is still visible', () => {
    const { shapes } = drawBars([bar(0, 0)], zones)
    expect(shapes.some((shape) => shape.kind === 'line' && shape.stroke === 'text')).toBe(true)
  })

  test('has a scale that marks every threshold with a line and its number', () => {
    const { shapes } = drawBars([bar(10, 10)], zones)
    const numbers = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    for (const threshold of ['25', '50', '75']) expect(numbers).toContain(threshold)
    expect(shapes.filter((shape) => shape.kind === 'line' && shape.dash)).toHaveLength(3)
  })
})

describe('a matrix', () => {
  test('has a dot in the column, an open one at the origin, and none without an answer', () => {
    const { shapes } = drawMatrix(
      [
        { label: 'een', column: 2 },
        { label: 'twee', column: 0 },
        { label: 'drie', column: null }
      ],
      ['geen', 'wat', 'veel'],
      0
    )
    const dots = shapes.filter((shape) => shape.kind === 'circle')
    expect(dots.map(({ fill }) => fill)).toEqual(['accent', 'white'])
    expect((dots[0]?.cx ?? 0) > (dots[1]?.cx ?? 0)).toBe(true)
  })
})
