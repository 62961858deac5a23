import { withCorners, type Contour } from '../font/contours.ts'
import type { Polygon } from './canvas.ts'

/** Straight pieces per curve; at our sizes the difference is invisible. */
const PIECES = 6
/** Distance of the control points that makes a cubic curve approximate a quarter of a circle. */
const QUARTER = 0.5523

/** A rectangle with round corners. Reverse it with `hole` to cut it out of another. */
export function roundedRectangle(x: number, y: number, width: number, height: number, radius: number): Polygon {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2))
  const [right, bottom] = [x + width, y + height]
  if (r === 0)
    return [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom]
    ]
  return [
    ...corner(right - r, y, right, y + r, true),
    ...corner(right, bottom - r, right - r, bottom, false),
    ...corner(x + r, bottom, x, bottom - r, true),
    ...corner(x, y + r, x + r, y, false)
  ]
}

/** The same polygon in the opposite direction, which cuts a hole. */
export function hole(polygon: Polygon): Polygon {
  return [...polygon].reverse()
}

/** A quarter of a circle between two points; `sideways` when it leaves the first one horizontally. */
function corner(x1: number, y1: number, x2: number, y2: number, sideways: boolean): Polygon {
  const [dx, dy] = [(x2 - x1) * QUARTER, (y2 - y1) * QUARTER]
  const [ax, ay] = sideways ? [x1 + dx, y1] : [x1, y1 + dy]
  const [bx, by] = sideways ? [x2, y2 - dy] : [x2 - dx, y2]
  return Array.from({ length: PIECES + 1 }, (_, at) => {
    const t = at / PIECES
    const u = 1 - t
    const cubic = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
    return [cubic(x1, ax, bx, x2), cubic(y1, ay, by, y2)] as const
  })
}

/** A line of some width as a polygon. */
export function thickLine(x1: number, y1: number, x2: number, y2: number, width: number): Polygon {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)) || 1
  const [nx, ny] = [((y2 - y1) / length) * (width / 2), ((x1 - x2) / length) * (width / 2)]
  return [
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny]
  ]
}

/** The outline of a glyph as a polygon. */
export function glyphPolygon(contour: Contour, x: number, y: number, scale: number): Polygon {
  const placed = withCorners(contour).map((point) => ({ x: x + point.x * scale, y: y - point.y * scale, on: point.on }))
  return placed.flatMap((point, at): Polygon => {
    if (point.on) return [[point.x, point.y]]
    const from = placed[at - 1] ?? point
    const to = placed[(at + 1) % placed.length] ?? point
    return Array.from({ length: PIECES - 1 }, (_, piece) => {
      const t = (piece + 1) / PIECES
      const curve = (a: number, b: number, c: number) => (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c
      return [curve(from.x, point.x, to.x), curve(from.y, point.y, to.y)] as const
    })
  })
}
