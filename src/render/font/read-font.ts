import { readCharacterMap } from './character-map.ts'

/** A TrueType font as a report needs it. Distances are in thousandths of the em, unless stated otherwise. */
export interface Font {
  readonly name: string
  readonly unitsPerEm: number
  readonly bounds: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** The glyph of a code point; 0 where the font lacks it. */
  glyph(codePoint: number): number
  advance(glyph: number): number
  /** Advance and left side bearing of a glyph, in units of the font. */
  metrics(glyph: number): readonly [advance: number, bearing: number]
  /** The advance of a character of the font. */
  width(codePoint: number): number
  /** A glyph's description in table `glyf`; empty for a space. */
  outline(glyph: number): Uint8Array
  /** The number of glyphs. */
  readonly count: number
  /** A whole table; empty where the font lacks it. */
  table(tag: string): Uint8Array
}

/** Parses a TrueType file with `glyf` outlines. The file belongs to the product: a broken one is a bug, and throws. */
export function readFont(file: Uint8Array, name: string): Font {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = readDirectory(file, data)
  const start = (tag: string): number => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`The font has no table ${tag}`)
    return found.byteOffset - file.byteOffset
  }
  const [head, hhea, os2, hmtx, loca, glyf] = [
    start('head'),
    start('hhea'),
    start('OS/2'),
    start('hmtx'),
    start('loca'),
    start('glyf')
  ]
  const unitsPerEm = data.getUint16(head + 18)
  const thousandths = (units: number): number => (units * 1000) / unitsPerEm
  const long = data.getInt16(head + 50) === 1
  const offset = (glyph: number): number =>
    glyf + (long ? data.getUint32(loca + glyph * 4) : data.getUint16(loca + glyph * 2) * 2)
  const full = data.getUint16(hhea + 34)
  const count = data.getUint16(start('maxp') + 4)
  const advances = Array.from({ length: count }, (_, glyph) =>
    thousandths(data.getUint16(hmtx + Math.min(glyph, full - 1) * 4))
  )
  const glyphs = new Uint16Array(0x10000)
  const widths = new Float64Array(0x10000)
  for (const [codePoint, glyph] of readCharacterMap(data, start('cmap'))) {
    glyphs[codePoint] = glyph
    widths[codePoint] = advances[glyph] ?? 0
  }
  const bound = (at: number): number => Math.round(thousandths(data.getInt16(head + at)))
  return {
    name,
    unitsPerEm,
    bounds: [bound(36), bound(38), bound(40), bound(42)],
    ascent: Math.round(thousandths(data.getInt16(hhea + 4))),
    descent: Math.round(thousandths(data.getInt16(hhea + 6))),
    capHeight: Math.round(thousandths(data.getInt16(os2 + 88))),
    glyph: (codePoint) => glyphs[codePoint] ?? 0,
    advance: (glyph) => advances[glyph] ?? 0,
    metrics: (glyph) => [
      data.getUint16(hmtx + Math.min(glyph, full - 1) * 4),
      data.getInt16(glyph < full ? hmtx + glyph * 4 + 2 : hmtx + full * 4 + (glyph - full) * 2)
    ],
    count,
    width: (codePoint) => widths[codePoint] ?? 0,
    outline: (glyph) => file.subarray(offset(glyph), offset(glyph + 1)),
    table: (tag) => tables.get(tag) ?? new Uint8Array()
  }
}

function readDirectory(file: Uint8Array, data: DataView): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Array.from({ length: data.getUint16(4) }, (_, at) => {
      const record = 12 + at * 16
      const from = data.getUint32(record + 8)
      return [
        String.fromCharCode(...file.subarray(record, record + 4)),
        file.subarray(from, from + data.getUint32(record + 12))
      ] as const
    })
  )
}
