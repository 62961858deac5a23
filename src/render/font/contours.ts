import type { Font } from './read-font.ts'

/** A point of an outline, in units of the font, y up; `on` is false for a control point of a quadratic curve. */
interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

export type Contour = readonly Point[]

/**
 * The same outline with the corners that TrueType leaves out, halfway between two consecutive control points; it begins
 * at a point that is on it.
 */
export function withCorners(contour: Contour): Contour {
  const points = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] ?? point
    return point.on || next.on ? [point] : [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }]
  })
  const begin = points.findIndex(({ on }) => on)
  return [...points.slice(begin), ...points.slice(0, begin)]
}

/** The outline of a glyph; empty for a space. */
export function contoursOf(font: Font, glyph: number): readonly Contour[] {
  const bytes = font.outline(glyph)
  if (bytes.length === 0) return []
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return data.getInt16(0) < 0 ? composed(data, font) : simple(data)
}

function simple(data: DataView): readonly Contour[] {
  const ends = Array.from({ length: data.getInt16(0) }, (_, at) => data.getUint16(10 + at * 2))
  const count = (ends.at(-1) ?? -1) + 1
  let next = 10 + ends.length * 2
  next += 2 + data.getUint16(next)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = data.getUint8(next++)
    const times = flag & 8 ? data.getUint8(next++) + 1 : 1
    for (let at = 0; at < times; at++) flags.push(flag)
  }
  // A coordinate is the distance to the previous one: one byte with its sign in the flags, two bytes, or none.
  const coordinates = (short: number, same: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(next++) : -data.getUint8(next++)
      else if (!(flag & same)) {
        value += data.getInt16(next)
        next += 2
      }
      return value
    })
  }
  const xs = coordinates(2, 16)
  const ys = coordinates(4, 32)
  const points = flags.map((flag, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0, on: (flag & 1) === 1 }))
  return ends.map((end, at) => points.slice((ends[at - 1] ?? -1) + 1, end + 1))
}

/** A glyph composed of other glyphs, moved: a letter with its accent. Our typeface has no scaled parts. */
function composed(data: DataView, font: Font): readonly Contour[] {
  const found: Contour[] = []
  let next = 10
  for (let more = true; more;) {
    const flags = data.getUint16(next)
    const inWords = (flags & 1) === 1
    const dx = inWords ? data.getInt16(next + 4) : data.getInt8(next + 4)
    const dy = inWords ? data.getInt16(next + 6) : data.getInt8(next + 5)
    for (const contour of contoursOf(font, data.getUint16(next + 2)))
      found.push(contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })))
    next += (inWords ? 8 : 6) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
    more = (flags & 32) !== 0
  }
  return found
}
