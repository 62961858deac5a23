/** A point of an outline, in units of the em, y up; `on` is false for a control point of a quadratic curve. */
interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

export type Contour = readonly Point[]

export interface Glyph {
  readonly contours: readonly Contour[]
  /** Distance to the next glyph, in units of the em. */
  readonly advance: number
}

/** Reads the outline of characters from a TrueType file (`glyf` outlines), as far as a line of text needs. */
export interface Typeface {
  readonly unitsPerEm: number
  has(character: string): boolean
  /** That of a missing character is an empty box. */
  glyph(character: string): Glyph
}

export function readTypeface(file: Uint8Array): Typeface {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map(
    Array.from({ length: data.getUint16(4) }, (_, at) => {
      const record = 12 + at * 16
      return [String.fromCharCode(...file.subarray(record, record + 4)), data.getUint32(record + 8)] as const
    })
  )
  const start = (tag: string) => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`The typeface has no table ${tag}`)
    return offset
  }
  const [head, loca, glyf, hmtx] = [start('head'), start('loca'), start('glyf'), start('hmtx')]
  const longLoca = data.getInt16(head + 50) === 1
  const metrics = data.getUint16(start('hhea') + 34)
  const place = (id: number) => glyf + (longLoca ? data.getUint32(loca + id * 4) : data.getUint16(loca + id * 2) * 2)
  const contours = (id: number): readonly Contour[] => {
    const offset = place(id)
    if (offset === place(id + 1)) return []
    return data.getInt16(offset) < 0 ? composed(data, offset, contours) : simple(data, offset)
  }
  const map = characterMap(data, start('cmap'))
  return {
    unitsPerEm: data.getUint16(head + 18),
    has: (character) => map(character.codePointAt(0) ?? 0) !== 0,
    glyph: (character) => {
      const id = map(character.codePointAt(0) ?? 0)
      return { contours: contours(id), advance: data.getUint16(hmtx + Math.min(id, metrics - 1) * 4) }
    }
  }
}

function simple(data: DataView, offset: number): readonly Contour[] {
  const ends = Array.from({ length: data.getInt16(offset) }, (_, at) => data.getUint16(offset + 10 + at * 2))
  const count = (ends.at(-1) ?? -1) + 1
  let next = offset + 10 + ends.length * 2
  next += 2 + data.getUint16(next)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = data.getUint8(next++)
    const times = flag & 8 ? data.getUint8(next++) + 1 : 1
    for (let at = 0; at < times; at++) flags.push(flag)
  }
  // A coordinate is the distance to the one before: one byte with its sign in the flags, two bytes, or none.
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

/** A glyph made of other glyphs, moved: a letter with its accent. Scaled parts do not occur in our typeface. */
function composed(data: DataView, offset: number, contours: (id: number) => readonly Contour[]): readonly Contour[] {
  const found: Contour[] = []
  let next = offset + 10
  for (let more = true; more;) {
    const flags = data.getUint16(next)
    const inWords = (flags & 1) === 1
    const dx = inWords ? data.getInt16(next + 4) : data.getInt8(next + 4)
    const dy = inWords ? data.getInt16(next + 6) : data.getInt8(next + 5)
    for (const contour of contours(data.getUint16(next + 2)))
      found.push(contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })))
    next += (inWords ? 8 : 6) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
    more = (flags & 32) !== 0
  }
  return found
}

/** From a code point to the number of its glyph; 0 where the typeface lacks it. Reads formats 4 and 12. */
function characterMap(data: DataView, cmap: number): (codePoint: number) => number {
  const offsets = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, at) => cmap + data.getUint32(cmap + 4 + at * 8 + 4)
  )
  const full = offsets.find((offset) => data.getUint16(offset) === 12)
  if (full !== undefined) return (codePoint) => fromGroups(data, full, codePoint)
  const basic = offsets.find((offset) => data.getUint16(offset) === 4)
  if (basic === undefined) throw new Error('The typeface has no Unicode character map')
  return (codePoint) => fromSegments(data, basic, codePoint)
}

function fromGroups(data: DataView, table: number, codePoint: number): number {
  for (let at = 0; at < data.getUint32(table + 12); at++) {
    const group = table + 16 + at * 12
    if (codePoint >= data.getUint32(group) && codePoint <= data.getUint32(group + 4))
      return data.getUint32(group + 8) + codePoint - data.getUint32(group)
  }
  return 0
}

function fromSegments(data: DataView, table: number, codePoint: number): number {
  const size = data.getUint16(table + 6)
  for (let at = 0; at < size; at += 2) {
    const first = table + 16 + size + at
    if (codePoint > data.getUint16(table + 14 + at) || codePoint < data.getUint16(first)) continue
    const delta = data.getUint16(first + size)
    const range = first + size * 2
    const rangeOffset = data.getUint16(range)
    if (rangeOffset === 0) return (codePoint + delta) & 0xffff
    const id = data.getUint16(range + rangeOffset + (codePoint - data.getUint16(first)) * 2)
    return id === 0 ? 0 : (id + delta) & 0xffff
  }
  return 0
}
