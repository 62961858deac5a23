import { readFileSync } from 'node:fs'
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Figure, Shape } from '#report/model.ts'
import { hatch } from '#render/hatch.ts'
import { contoursOf } from '#render/font/contours.ts'
import { fontsOf } from '#render/font/fonts.ts'
import { drawPng } from '#render/png/draw.ts'
import { figureSvgFile } from '#render/svg-file.ts'
import { readXml } from '../../support/xml.ts'

const fonts = {
  regular: readFileSync('public/fonts/inter-regular.ttf'),
  semibold: readFileSync('public/fonts/inter-semibold.ttf')
}
const figure = (...shapes: Shape[]): Figure => ({
  kind: 'figure',
  alt: 'a',
  caption: 'c',
  width: 20,
  height: 10,
  shapes
})

/** The picture as a function from a place in points to a colour, read back from the PNG. */
function seen(...shapes: Shape[]): (x: number, y: number) => string {
  const png = drawPng(figure(...shapes), fonts)
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + view.getUint32(at)))
  const rows = unzlibSync(chunks.get('IDAT') ?? new Uint8Array())
  const palette = chunks.get('PLTE') ?? new Uint8Array()
  return (x, y) => {
    const index = rows[Math.floor(y * 3) * 61 + 1 + Math.floor(x * 3)] ?? 0
    return Buffer.from(palette.subarray(index * 3, index * 3 + 3)).toString('hex')
  }
}

describe('a figure as PNG', () => {
  test('a solid rectangle is filled to its edge and not beyond', () => {
    const at = seen({ kind: 'rectangle', x: 5, y: 2, width: 10, height: 6, fill: 'accent' })
    expect([at(5.1, 2.1), at(14.8, 7.8), at(10, 5)]).toEqual(['0b5f6b', '0b5f6b', '0b5f6b'])
    expect([at(4.8, 5), at(15.2, 5), at(10, 1.8), at(10, 8.2)]).toEqual(['ffffff', 'ffffff', 'ffffff', 'ffffff'])
  })

  test('an outline leaves the inside open', () => {
    const at = seen({ kind: 'circle', cx: 10, cy: 5, r: 4, stroke: 'text' })
    expect(at(10, 5)).toBe('ffffff')
    expect(at(6, 5)).toBe('14232a')
  })

  test('a hatched rectangle is partly open, so that it reads without colour', () => {
    const at = seen({ kind: 'rectangle', x: 0, y: 0, width: 20, height: 10, fill: 'text', pattern: 'range' })
    const colours = new Set(Array.from({ length: 30 }, (_, step) => at(2 + step / 2, 5)))
    expect(colours).toContain('ffffff')
    expect(colours).toContain('14232a')
  })

  test('a letter with a hole is drawn with its hole', () => {
    const at = seen({ kind: 'text', x: 10, y: 9, text: 'O', size: 12, strong: true, ink: 'text', anchor: 'middle' })
    expect(at(10, 4.7)).toBe('ffffff')
    expect(Array.from({ length: 50 }, (_, step) => at(4 + step / 10, 4.7))).toContain('14232a')
  })

  test('a letter with an accent is as wide as the letter, and has one contour more', () => {
    const { regular } = fontsOf(fonts)
    const [plain, accented] = ['e', 'é'].map((character) => regular.glyph(character.codePointAt(0) ?? 0))
    expect(regular.advance(accented ?? 0)).toBe(regular.advance(plain ?? 0))
    expect(contoursOf(regular, accented ?? 0).length).toBe(contoursOf(regular, plain ?? 0).length + 1)
  })
})

test('hatch lines stay inside their rectangle', () => {
  const box = { kind: 'rectangle', x: 3, y: 7, width: 11, height: 5 } as const
  const found = hatch(box)
  expect(found.length).toBeGreaterThan(2)
  for (const { x1, y1, x2, y2 } of found) {
    for (const [x, y] of [
      [x1, y1],
      [x2, y2]
    ] as const) {
      expect(x).toBeGreaterThanOrEqual(3)
      expect(x).toBeLessThanOrEqual(14)
      expect(y).toBeGreaterThanOrEqual(7 - 1e-9)
      expect(y).toBeLessThanOrEqual(12 + 1e-9)
    }
  }
})

test('a figure as SVG is well-formed and has no style sheet, style attribute or script', () => {
  const svg = figureSvgFile(
    figure(
      { kind: 'text', x: 0, y: 9, text: '<&"', size: 8, ink: 'text', anchor: 'start' },
      { kind: 'rectangle', x: 0, y: 0, width: 9, height: 9, fill: 'accent', pattern: 'range' }
    ),
    fontsOf(fonts)
  )
  expect(() => readXml(svg)).not.toThrow()
  expect(svg).not.toMatch(/style|script|url\(/u)
})

test('text in an SVG file needs no font, and ends where it should, whatever is installed', () => {
  const right = 200
  const svg = figureSvgFile(
    {
      ...figure({
        kind: 'text',
        x: right,
        y: 9,
        text: 'Nog niet te beoordelen',
        size: 9,
        ink: 'text',
        anchor: 'end',
        strong: true
      }),
      width: right
    },
    fontsOf(fonts)
  )
  expect(svg).not.toMatch(/<text|font/u)
  const [, left = '', scale = ''] = /translate\(([\d.]+) 9\) scale\(([\d.]+) /u.exec(svg) ?? []
  const starts = [...svg.matchAll(/M(-?[\d.]+) /gu)].map(([, x]) => Number(left) + Number(x) * Number(scale))
  expect(starts.length).toBeGreaterThan(20)
  expect(Math.max(...starts)).toBeLessThan(right)
  expect(Math.max(...starts)).toBeGreaterThan(right - 9)
})
