import type { Font } from '../../font/read-font.ts'
import { patch, renumber } from '../../font/renumber.ts'

/**
 * A TrueType file with only the given glyphs, numbered in that order; the first is `.notdef`. Adds glyphs that others
 * are composed of at the end. `count` is the total number.
 */
export function subset(font: Font, wanted: readonly number[]): { readonly file: Uint8Array; readonly count: number } {
  const order = [...wanted]
  const numbers = new Map(order.map((glyph, number) => [glyph, number]))
  const outlines: Uint8Array[] = []
  for (let number = 0; number < order.length; number++) {
    outlines.push(
      renumber(font.outline(order[number] ?? 0), (part) => {
        const known = numbers.get(part)
        if (known !== undefined) return known
        numbers.set(part, order.length)
        return order.push(part) - 1
      })
    )
  }
  const ends = [0]
  for (const outline of outlines) ends.push((ends.at(-1) ?? 0) + pad(outline.length))
  return {
    count: order.length,
    file: assemble([
      ['glyf', concatenate(outlines)],
      [
        'head',
        patch(font.table('head'), (data) => {
          data.setUint32(8, 0)
          data.setInt16(50, 1)
        })
      ],
      ['hhea', patch(font.table('hhea'), (data) => data.setUint16(34, order.length))],
      [
        'hmtx',
        integers(
          order.flatMap((glyph) => font.metrics(glyph)),
          2
        )
      ],
      ['loca', integers(ends, 4)],
      ['maxp', patch(font.table('maxp'), (data) => data.setUint16(4, order.length))],
      ['prep', font.table('prep')]
    ])
  }
}

/** A font file of the given tables, in the order of their tags. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length))
  const begin = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + pad(bytes.length), begin))
  const data = new DataView(file.buffer)
  data.setUint32(0, 0x00010000)
  data.setUint16(4, tables.length)
  data.setUint16(6, 16 << power)
  data.setUint16(8, power)
  data.setUint16(10, tables.length * 16 - (16 << power))
  let offset = begin
  tables.forEach(([tag, bytes], at) => {
    file.set(bytes, offset)
    file.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      12 + at * 16
    )
    data.setUint32(16 + at * 16, checksum(data, offset, pad(bytes.length)))
    data.setUint32(20 + at * 16, offset)
    data.setUint32(24 + at * 16, bytes.length)
    offset += pad(bytes.length)
  })
  const head = data.getUint32(20 + tables.findIndex(([tag]) => tag === 'head') * 16)
  data.setUint32(head + 8, (0xb1b0afba - checksum(data, 0, file.length)) >>> 0)
  return file
}

function checksum(data: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + data.getUint32(at)) >>> 0
  return sum
}

/** Tables and glyphs start at a multiple of four bytes. */
const pad = (length: number): number => (length + 3) & ~3

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + pad(part.length), 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += pad(part.length)
  }
  return whole
}

function integers(values: readonly number[], size: 2 | 4): Uint8Array {
  const data = new DataView(new ArrayBuffer(values.length * size))
  values.forEach((value, at) => (size === 2 ? data.setUint16(at * 2, value & 0xffff) : data.setUint32(at * 4, value)))
  return new Uint8Array(data.buffer)
}
