import type { Figure, Shape } from '#report/model.ts'
import { oneLine } from '../../text.ts'
import type { Setting } from '../layout/setting.ts'
import { spaced, together, type Strip } from '../layout/strip.ts'
import { length } from '../file/syntax.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Pen } from '../tag/pen.ts'
import { legible, SOFT_HYPHEN } from '../text/legible.ts'
import { captionStrips } from './caption.ts'

/** A picture is at most this part of a page high, so that its heading, introduction and caption are on the same page. */
const HIGHEST = 0.75

/** A picture with its caption below it; never split. */
export function figureStrips(figure: Figure, parent: Node, setting: Setting): readonly Strip[] {
  const group = newNode('Div', parent)
  const node = newNode('Figure', group, { alt: oneLine(figure.alt) })
  const highest = setting.page.bodyHeight * HIGHEST
  const scale = Math.min(setting.scale.size * Math.min(1, setting.width / figure.width), highest / figure.height)
  const height = figure.height * scale
  const picture: Strip = {
    height,
    before: 0,
    keep: 'tight',
    paint: (page, top) => {
      const foot = setting.page.paper.height - top
      const box = [setting.left, foot - height, setting.left + figure.width * scale, foot]
      node.attributes = `/O/Layout/Placement/Block/BBox[${box.map(length).join(' ')}]`
      page.mark(node, (pen) =>
        figure.shapes.forEach((shape) => draw(pen, shape, { left: setting.left, top, scale }, setting))
      )
    }
  }
  return together(
    [picture, ...spaced(captionStrips(figure, newNode('Caption', group), setting), setting.scale.space('tiny'))],
    'tight'
  )
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly scale: number
}

function draw(pen: Pen, shape: Shape, { left, top, scale }: Frame, setting: Setting): void {
  const [x, y] = [(value: number): number => left + value * scale, (value: number): number => top + value * scale]
  switch (shape.kind) {
    case 'rectangle': {
      const { fill, pattern, stroke, radius } = shape
      const box = { x: x(shape.x), y: y(shape.y), width: shape.width * scale, height: shape.height * scale }
      if (pattern === 'range' && fill !== undefined) return pen.hatched(box, fill, stroke ?? fill)
      return pen.rectangle(box, { fill: pattern === 'none' ? undefined : fill, stroke, radius: (radius ?? 0) * scale })
    }
    case 'line':
      return pen.line(x(shape.x1), y(shape.y1), x(shape.x2), y(shape.y2), shape.stroke, shape.width * scale, shape.dash)
    case 'circle':
      return pen.circle(x(shape.cx), y(shape.cy), shape.r * scale, {
        fill: shape.fill,
        stroke: shape.stroke,
        strokeWidth: scale
      })
    case 'text':
      return drawText(pen, shape, x(shape.x), y(shape.y), shape.size * scale, setting)
  }
}

function drawText(
  pen: Pen,
  { text, strong, ink, anchor }: Extract<Shape, { kind: 'text' }>,
  x: number,
  baseline: number,
  size: number,
  { faces }: Setting
): void {
  const look = { weight: strong ? 'semibold' : 'regular', size, ink } as const
  const spans = legible(oneLine(text).replaceAll(SOFT_HYPHEN, ''), faces[look.weight])
  const width = spans.reduce((sum, { shown }) => sum + pen.width(shown, look.weight, size), 0)
  let next = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  for (const { shown, actual } of spans) {
    // The space separates neighbouring texts for readers of the text.
    pen.text(next, baseline, `${shown}${actual === undefined ? ' ' : ''}`, look, actual)
    next += pen.width(shown, look.weight, size)
  }
}
