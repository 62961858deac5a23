import type { Font } from '../../font/read-font.ts'
import { patch, renumber } from '../../font/renumber.ts'
import { assemble, pad } from './font-file.ts'

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
