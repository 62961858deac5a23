import type { TickList, WriteLines } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { spaced, together, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { textStrips } from './text.ts'

/** Room for handwriting: 8 mm a line. */
const HANDWRITING = 23

/** A label and lines to write on. */
export function writeLineStrips({ label, count }: WriteLines, parent: Node, setting: Setting): readonly Strip[] {
  const line: Strip = {
    height: HANDWRITING * setting.scale.size,
    before: 0,
    keep: 'free',
    paint: (page, top) => page.artifact('Layout', pen => pen.line(setting.left, top + HANDWRITING * setting.scale.size - 1, setting.left + setting.width, top + HANDWRITING * setting.scale.size - 1, 'muted', 0.5))
  }
  const words = textStrips([{ text: label }], setting.scale.style('note'), newNode('P', parent), setting)
  return together([...words, ...Array.from({ length: count }, () => line)], 'group')
}

/** Boxes to tick, each with its option; never parted. */
export function tickListStrips({ options }: TickList, parent: Node, setting: Setting): readonly Strip[] {
  const list = newNode('L', parent, { attributes: '/O/List/ListNumbering/None' })
  const style = setting.scale.style('body')
  const box = style.size
  const labelWidth = Math.max(...options.map(({ label }) => setting.faces.semibold.width(label))) * style.size
  return together(
    options.flatMap(({ label, text }, at) => {
      const item = newNode('LI', list)
      const [mark] = textStrips([{ text: `${label} ` }], { ...style, weight: 'semibold' }, newNode('Lbl', item), inset(setting, box * 1.8))
      const strips = textStrips(text, style, newNode('LBody', item), inset(setting, box * 2.5 + labelWidth))
      const entry = strips.map((strip, line): Strip => (line > 0 ? strip : {
        ...strip,
        paint: (page, top) => {
          page.artifact('Layout', pen => pen.rectangle({ x: setting.left + 0.5, y: top + (style.leading - box) / 2, width: box, height: box }, { stroke: 'text', strokeWidth: 0.9, radius: 1 }))
          mark?.paint(page, top)
          strip.paint(page, top)
        }
      }))
      return at === 0 ? entry : spaced(entry, setting.scale.space('tiny'))
    }),
    'tight'
  )
}
