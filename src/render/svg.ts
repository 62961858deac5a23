import type { Figure, Ink, Shape } from '#report/model.ts'
import { HATCH_WIDTH, hatch, type Rectangle } from './hatch.ts'
import { palette } from './palette.ts'
import { oneLine } from './text.ts'
import { attributes, element, escape, type Attributes } from './xml.ts'

/**
 * A figure as one `svg` element, drawn with attributes only: no style sheet, pattern or script, so that a strict
 * content policy, Word and LibreOffice all show it. `root` adds attributes to the element itself.
 */
export function figureSvg(figure: Figure, font: string, root: Attributes, names = ''): string {
  return svgElement(figure, { ...root, viewBox: boxOf(figure), 'font-family': font }, names, textElement)
}

export type Text = Extract<Shape, { kind: 'text' }>

/** The coordinates of a figure, for `viewBox`. */
export const boxOf = ({ width, height }: Figure): string => `0 0 ${number(width)} ${number(height)}`

/** A figure as an `svg` element, with its own way to draw text. */
export function svgElement(figure: Figure, root: Attributes, names: string, text: (shape: Text) => string): string {
  const shapes = figure.shapes.map((shape) => (shape.kind === 'text' ? text(shape) : draw(shape)))
  return `<svg${attributes(root)}>${names}${shapes.join('')}</svg>`
}

const textElement = (shape: Text): string =>
  element(
    'text',
    {
      x: number(shape.x),
      y: number(shape.y),
      'font-size': number(shape.size),
      'font-weight': shape.strong ? 600 : undefined,
      fill: colour(shape.ink),
      'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor
    },
    escape(oneLine(shape.text))
  )

function draw(shape: Exclude<Shape, Text>): string {
  switch (shape.kind) {
    case 'rectangle':
      return rectangle(shape)
    case 'line':
      return element('line', {
        x1: number(shape.x1),
        y1: number(shape.y1),
        x2: number(shape.x2),
        y2: number(shape.y2),
        stroke: colour(shape.stroke),
        'stroke-width': number(shape.width),
        'stroke-dasharray': shape.dash ? '3 2' : undefined
      })
    case 'circle':
      return element('circle', { cx: number(shape.cx), cy: number(shape.cy), r: number(shape.r), ...paint(shape) })
  }
}

function rectangle(shape: Rectangle): string {
  const { x, y, width, height, fill, pattern, stroke, radius } = shape
  const box = {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    rx: radius === undefined ? undefined : number(radius)
  }
  if (pattern !== 'range' || fill === undefined)
    return element('rect', { ...box, ...paint(pattern === 'none' ? { stroke } : { fill, stroke }) })
  const path = hatch(shape)
    .map(({ x1, y1, x2, y2 }) => `M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}`)
    .join('')
  return (
    element('rect', { ...box, ...paint({ fill: 'white', stroke: stroke ?? fill }) }) +
    element('path', { d: path, stroke: colour(fill), 'stroke-width': HATCH_WIDTH, fill: 'none' })
  )
}

function paint({ fill, stroke }: { readonly fill?: Ink | undefined; readonly stroke?: Ink | undefined }): Attributes {
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    stroke: stroke === undefined ? undefined : colour(stroke),
    'stroke-width': stroke === undefined ? undefined : 0.75
  }
}

export function colour(ink: Ink): string {
  return `#${palette[ink]}`
}

/** A coordinate with at most two decimals. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
