import type { Callout, Ink } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { spaced, together, type Frame, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Pen } from '../tag/pen.ts'
import { framed } from './framed.ts'
import { listStrips } from './list.ts'
import { textStrips } from './text.ts'

/** The look of each tone: its symbol and outline distinguish it without colour. */
const looks: Readonly<
  Record<
    Callout['tone'],
    {
      readonly ground: Ink
      readonly bar: Ink
      readonly outline?: Ink
      readonly sign: (pen: Pen, x: number, y: number, size: number) => void
    }
  >
> = {
  neutral: { ground: 'surface', bar: 'muted', sign: drawInformation },
  attention: { ground: 'white', bar: 'text', outline: 'text', sign: drawAttention },
  strength: { ground: 'accent-soft', bar: 'accent', sign: drawTick }
}

/** A framed message with a symbol for its tone. */
export function calloutStrips({ tone, title, body }: Callout, parent: Node, setting: Setting): readonly Strip[] {
  const node = newNode('Div', parent)
  const look = looks[tone]
  const padding = setting.scale.space('medium')
  const style = setting.scale.style('body')
  const size = style.size * 1.25
  const inner = inset(setting, padding * 1.3 + size + setting.scale.space('small'), padding)
  const text = [
    ...together(textStrips([{ text: title }], setting.scale.style('strong'), newNode('P', node), inner), 'tight').map(
      (strip): Strip => ({ ...strip, keep: 'tight' })
    ),
    ...spaced(bodyStrips(body, node, inner), setting.scale.space('tiny') * 0.75)
  ]
  const frame: Frame = {
    paint: (page, { top, bottom, first }) =>
      page.artifact('Layout', (pen) => {
        pen.rectangle(
          { x: setting.left, y: top, width: setting.width, height: bottom - top },
          { fill: look.ground, stroke: look.outline, strokeWidth: 0.75 }
        )
        pen.rectangle({ x: setting.left, y: top, width: 2.5, height: bottom - top }, { fill: look.bar })
        if (first) look.sign(pen, setting.left + padding * 1.3, top + padding * 0.8 + (style.leading - size) / 2, size)
      })
  }
  return framed(text, frame, padding * 0.8)
}

/** One text, or a list of several. */
function bodyStrips(body: Callout['body'], node: Node, setting: Setting): readonly Strip[] {
  const [only = [], ...others] = body
  if (others.length === 0) return textStrips(only, setting.scale.style('body'), newNode('P', node), setting)
  return listStrips({ ordered: false, entries: body.map((runs) => [runs]) }, node, setting, setting.width)
}

function drawInformation(pen: Pen, x: number, y: number, size: number): void {
  const middle = x + size / 2
  pen.circle(middle, y + size / 2, size / 2, { fill: 'muted' })
  pen.circle(middle, y + size * 0.28, size * 0.075, { fill: 'white' })
  pen.rectangle(
    { x: middle - size * 0.06, y: y + size * 0.42, width: size * 0.12, height: size * 0.34 },
    { fill: 'white' }
  )
}

function drawAttention(pen: Pen, x: number, y: number, size: number): void {
  const middle = x + size / 2
  pen.polygon(
    [
      [middle, y],
      [x + size, y + size * 0.94],
      [x, y + size * 0.94]
    ],
    { fill: 'text', stroke: 'text', strokeWidth: 1 }
  )
  pen.rectangle(
    { x: middle - size * 0.055, y: y + size * 0.33, width: size * 0.11, height: size * 0.3 },
    { fill: 'white' }
  )
  pen.circle(middle, y + size * 0.76, size * 0.07, { fill: 'white' })
}

function drawTick(pen: Pen, x: number, y: number, size: number): void {
  pen.circle(x + size / 2, y + size / 2, size / 2, { fill: 'accent' })
  pen.line(x + size * 0.27, y + size * 0.52, x + size * 0.44, y + size * 0.68, 'white', size * 0.11)
  pen.line(x + size * 0.42, y + size * 0.69, x + size * 0.74, y + size * 0.33, 'white', size * 0.11)
}
