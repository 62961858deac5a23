import type { Figure, Ink, Shape } from '#report/model.ts'
import { fontsOf, type Fonts } from '../font/fonts.ts'
import { HATCH_WIDTH, hatch } from '../hatch.ts'
import { palette } from '../palette.ts'
import type { FontFiles } from '../renderer.ts'
import { blank, fill, type Canvas, type Polygon } from './canvas.ts'
import { encodePng } from './encode.ts'
import { hole, roundedRectangle, thickLine } from './outline.ts'
import { textPolygons } from './text-outline.ts'

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
