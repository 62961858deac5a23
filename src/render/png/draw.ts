import type { Figure, Ink, Shape } from '#report/model.ts'
import { HATCH_WIDTH, hatch } from '../hatch.ts'
import { palette } from '../palette.ts'
import type { FontFiles } from '../renderer.ts'
import { oneLine } from '../text.ts'
import { blank, fill, type Canvas, type Polygon } from './canvas.ts'
import { encodePng } from './encode.ts'
import { glyphPolygon, hole, roundedRectangle, thickLine } from './outline.ts'
import { readTypeface, type Glyph, type Typeface } from './typeface.ts'

/** Pixels per point: 216 to the inch, sharp on paper. */
const SCALE = 3
/** Width of the line around a shape, in points. */
const STROKE = 0.75

/**
 * A figure as a PNG, for word processors that do not show SVG. Drawn here, because Node has nothing to draw with and a
 * browser's canvas gives other bytes on every machine.
 */
export function drawPng(figure: Figure, fonts: FontFiles, more: FontFiles | null = null): Uint8Array {
  const canvas = blank(Math.ceil(figure.width * SCALE), Math.ceil(figure.height * SCALE))
  const typefaces = {
    regular: typefaceOf(fonts.regular, more?.regular),
    semibold: typefaceOf(fonts.semibold, more?.semibold)
  }
  const right = figure.width
  const paint = (ink: Ink, polygons: readonly Polygon[]) => {
    fill(
      canvas,
      polygons.map((polygon) => polygon.map(([x, y]) => [x * SCALE, y * SCALE] as const)),
      palette[ink]
    )
  }
  for (const shape of figure.shapes) draw(shape, paint, typefaces, right)
  return encode(canvas)
}

/** A typeface, with what it lacks from another one of the same kind. */
function typefaceOf(file: Uint8Array, other: Uint8Array | undefined): Typeface {
  const first = readTypeface(file)
  if (other === undefined) return first
  const more = readTypeface(other)
  return {
    unitsPerEm: first.unitsPerEm,
    has: (character) => first.has(character) || more.has(character),
    glyph: (character) => (first.has(character) || !more.has(character) ? first : more).glyph(character)
  }
}

function encode({ width, height, pixels }: Canvas): Uint8Array {
  return encodePng(width, height, pixels, SCALE)
}

type Paint = (ink: Ink, polygons: readonly Polygon[]) => void

function draw(
  shape: Shape,
  paint: Paint,
  typefaces: { readonly regular: Typeface; readonly semibold: Typeface },
  right: number
): void {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill: ink, stroke, radius = 0 } = shape
      const pattern = shape.pattern ?? 'solid'
      if (ink !== undefined && pattern === 'solid') paint(ink, [roundedRectangle(x, y, width, height, radius)])
      if (ink !== undefined && pattern === 'range') {
        paint('white', [roundedRectangle(x, y, width, height, radius)])
        for (const { x1, y1, x2, y2 } of hatch(shape)) paint(ink, [thickLine(x1, y1, x2, y2, HATCH_WIDTH)])
      }
      const edge = stroke ?? (pattern === 'range' ? ink : undefined)
      if (edge !== undefined) paint(edge, ring(x, y, width, height, radius))
      return
    }
    case 'line':
      for (const [x1, y1, x2, y2] of shape.dash
        ? dashes(shape.x1, shape.y1, shape.x2, shape.y2)
        : [[shape.x1, shape.y1, shape.x2, shape.y2] as const])
        paint(shape.stroke, [thickLine(x1, y1, x2, y2, shape.width)])
      return
    case 'circle': {
      const [x, y, size] = [shape.cx - shape.r, shape.cy - shape.r, shape.r * 2]
      if (shape.fill !== undefined) paint(shape.fill, [roundedRectangle(x, y, size, size, shape.r)])
      if (shape.stroke !== undefined) paint(shape.stroke, ring(x, y, size, size, shape.r))
      return
    }
    case 'text':
      paint(shape.ink, textPolygons(shape, shape.strong ? typefaces.semibold : typefaces.regular, right))
  }
}

function ring(x: number, y: number, width: number, height: number, radius: number): readonly Polygon[] {
  const half = STROKE / 2
  const outer = roundedRectangle(x - half, y - half, width + STROKE, height + STROKE, radius === 0 ? 0 : radius + half)
  return [
    outer,
    hole(roundedRectangle(x + half, y + half, width - STROKE, height - STROKE, Math.max(0, radius - half)))
  ]
}

/** Three points of line, two points open. */
function dashes(
  x1: number,
  y1: number,
  x2: number,
  y2: number
): readonly (readonly [number, number, number, number])[] {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1))
  const [dx, dy] = [(x2 - x1) / (length || 1), (y2 - y1) / (length || 1)]
  return Array.from({ length: Math.ceil(length / 5) }, (_, at) => {
    const [from, to] = [at * 5, Math.min(at * 5 + 3, length)]
    return [x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to] as const
  })
}

function textPolygons(
  { x, y, text, size, anchor }: Extract<Shape, { kind: 'text' }>,
  typeface: Typeface,
  right: number
): readonly Polygon[] {
  const scale = size / typeface.unitsPerEm
  const known = new Map<string, Glyph>()
  const glyphs = Array.from(oneLine(text), (character) => {
    const glyph = known.get(character) ?? typeface.glyph(character)
    known.set(character, glyph)
    return glyph
  })
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance * scale, 0)
  let pen = x - { start: 0, middle: width / 2, end: width }[anchor]
  return glyphs.flatMap(({ contours, advance }) => {
    const left = pen
    pen += advance * scale
    // What stands beside the picture is not drawn, so that a long text takes no longer than one that fits.
    return pen < 0 || left > right ? [] : contours.map((contour) => glyphPolygon(contour, left, y, scale))
  })
}
