import type { Shape } from '#report/model.ts'
import { contoursOf, type Contour } from '../font/contours.ts'
import type { Font } from '../font/read-font.ts'
import { oneLine } from '../text.ts'
import type { Polygon } from './canvas.ts'
import { glyphPolygon } from './outline.ts'

/** The outlines of a text. `right` is the width of the picture: what lies outside is left out. */
export function textPolygons(
  { x, y, text, size, anchor }: Extract<Shape, { kind: 'text' }>,
  font: Font,
  right: number
): readonly Polygon[] {
  const scale = size / font.unitsPerEm
  const glyphs = Array.from(oneLine(text), (character) => font.glyph(character.codePointAt(0) ?? 0))
  const advance = (glyph: number): number => font.metrics(glyph)[0] * scale
  const width = glyphs.reduce((sum, glyph) => sum + advance(glyph), 0)
  const known = new Map<number, readonly Contour[]>()
  let pen = x - { start: 0, middle: width / 2, end: width }[anchor]
  return glyphs.flatMap((glyph) => {
    const left = pen
    pen += advance(glyph)
    // Shapes outside the picture are not drawn, so that a long text takes no longer than one that fits.
    if (pen < 0 || left > right) return []
    const contours = known.get(glyph) ?? contoursOf(font, glyph)
    known.set(glyph, contours)
    return contours.map((contour) => glyphPolygon(contour, left, y, scale))
  })
}
