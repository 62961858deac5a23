import type { Shape } from '#report/model.ts'

export type Rectangle = Extract<Shape, { kind: 'rectangle' }>

/** Distance between hatch lines, in points along an axis, and their width. */
const STEP = 4
export const HATCH_WIDTH = 1

/** The lines that hatch a rectangle from bottom left to top right, cut off at its edges. */
export function hatch({
  x,
  y,
  width,
  height
}: Rectangle): readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[] {
  const found = []
  // A hatch line has the points with x + y = sum.
  for (let sum = x + y + STEP / 2; sum < x + width + y + height; sum += STEP) {
    const x1 = Math.max(x, sum - (y + height))
    const x2 = Math.min(x + width, sum - y)
    found.push({ x1, y1: sum - x1, x2, y2: sum - x2 })
  }
  return found
}
