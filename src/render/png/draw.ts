import type { Figure, Ink, Shape } from '#report/model.ts'
import { contoursOf, type Contour } from '../font/contours.ts'
import { fontsOf, type Fonts } from '../font/fonts.ts'
import type { Font } from '../font/read-font.ts'
import { HATCH_WIDTH, hatch } from '../hatch.ts'
import { palette } from '../palette.ts'
import type { FontFiles } from '../renderer.ts'
import { oneLine } from '../text.ts'
import { blank, fill, type Canvas, type Polygon } from './canvas.ts'
import { encodePng } from './encode.ts'
import { glyphPolygon, hole, roundedRectangle, thickLine } from './outline.ts'

/** Pixels per point: 216 per inch, sharp on paper. */
const SCALE = 3
/** Width of the outline of a shape, in points. */
const STROKE = 0.75

/**
 * Draws a figure as a PNG, for word processors that do not show SVG. Drawn by our own code, because Node cannot draw
 * and a browser's canvas gives other bytes on every machine.
 */
export function drawPng(figure: Figure, fonts: FontFiles, more: FontFiles | null = null): Uint8Array {
  const canvas = blank(Math.ceil(figure.width * SCALE), Math.ceil(figure.height * SCALE))
  const weights = fontsOf(fonts, more)
  const right = figure.width
  const paint = (ink: Ink, polygons: readonly Polygon[]) => {
    fill(
      canvas,
      polygons.map((polygon) => polygon.map(([x, y]) => [x * SCALE, y * SCALE] as const)),
      palette[ink]
    )
  }
  for (const shape of figure.shapes) draw(shape, paint, weights, right)
  return encode(canvas)
}

function encode({ width, height, pixels }: Canvas): Uint8Array {
  return encodePng(width, height, pixels, SCALE)
}

type Paint = (ink: Ink, polygons: readonly Polygon[]) => void

function draw(shape: Shape, paint: Paint, weights: Fonts, right: number): void {
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
      paint(shape.ink, textPolygons(shape, shape.strong ? weights.semibold : weights.regular, right))
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

/** Dashes: three points of line, two points open. */
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
