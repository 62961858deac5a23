import { largest } from '#lib/largest.ts'
import type { TickList, WriteLines } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import { together, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { rowStrips } from './row.ts'
import { textStrips } from './text.ts'
import { paintBox } from './tick-box.ts'

/** Space for handwriting: 8 mm per line. */
const HANDWRITING = 23

/** A label and lines to write on. */
export function writeLineStrips({ label, count }: WriteLines, parent: Node, setting: Setting): readonly Strip[] {
  const line: Strip = {
    height: HANDWRITING * setting.scale.size,
    before: 0,
    keep: 'free',
    paint: (page, top) =>
      page.drawRule(
        setting.left,
        setting.left + setting.width,
        top + HANDWRITING * setting.scale.size - 1,
        'muted',
        0.5
      )
  }
  const labelStrips = textStrips([{ text: label }], setting.scale.style('note'), newNode('P', parent), setting)
  return together([...labelStrips, ...Array.from({ length: count }, () => line)], 'group')
}

/** Boxes to tick, each with its option; never split. */
export function tickListStrips({ options }: TickList, parent: Node, setting: Setting): readonly Strip[] {
  const list = newNode('L', parent, { attributes: '/O/List/ListNumbering/None' })
  const style = setting.scale.style('body')
  const box = style.size
  const indent = box * 1.8
  const longest = largest(options.map(({ label }) => setting.faces.semibold.width(label))) * style.size
  const labelWidth = Math.min(longest + 1, setting.width / 4)
  const textLeft = indent + (longest === 0 ? 0 : labelWidth + box)
  const strips = options.flatMap(({ label, text }) => {
    const item = newNode('LI', list)
    const cells = [
      {
        runs: [{ text: label }],
        style: { ...style, weight: 'semibold' },
        node: newNode('Lbl', item),
        left: setting.left + indent,
        width: labelWidth
      },
      {
        runs: text,
        style,
        node: newNode('LBody', item),
        left: setting.left + textLeft,
        width: Math.min(setting.page.measure, setting.width - textLeft)
      }
    ] as const
    const padding = setting.scale.space('hair')
    return rowStrips(cells, { padding }, setting).map((strip, at) =>
      at === 0 ? withBox(strip, setting.left, padding + (style.leading - box) / 2, box) : strip
    )
  })
  return together(strips, 'tight')
}

function withBox(strip: Strip, left: number, below: number, size: number): Strip {
  return {
    ...strip,
    paint: (page, top) => {
      paintBox(page, left + 0.5, top + below, size)
      strip.paint(page, top)
    }
  }
}
