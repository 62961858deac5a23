import type { Report } from '#report/model.ts'
import { textStrips } from '../block/text.ts'
import { newNode, type Node } from '../tag/node.ts'
import { column, paper } from './geometry.ts'
import { inset, type Setting } from './setting.ts'
import { heightOf, spaced, together, type Strip } from './strip.ts'

/** How far the block reaches beyond the text column. */
const bleed = { above: column.top, below: 24 }

/** The title on a block of colour over the head of the first page. One strip: it begins the report and is never parted. */
export function coverStrip({ title, subtitle }: Report, parent: Node, setting: Setting): Strip {
  const titleNode = newNode('H1', parent)
  const text = inset(setting, 0, 40)
  const titleStrips = textStrips([{ text: title }], setting.scale.style('title'), titleNode, text)
  const below =
    subtitle === ''
      ? []
      : spaced(
          textStrips([{ text: subtitle }], setting.scale.style('subtitle'), newNode('P', parent), text),
          setting.scale.space('small')
        )
  const strips = together([...titleStrips, ...below], 'tight')
  const height = heightOf(strips) + bleed.below
  return {
    height,
    before: 0,
    keep: 'tight',
    anchor: '',
    paint: (page, top) => {
      page.artifact('Layout', (pen) =>
        pen.rectangle(
          { x: 0, y: top - bleed.above, width: paper.width, height: height + bleed.above },
          { fill: 'accent' }
        )
      )
      let next = top
      strips.forEach((strip, at) => {
        next += at === 0 ? 0 : strip.before
        strip.paint(page, next)
        next += strip.height
      })
    }
  }
}
