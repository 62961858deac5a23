import type { Quote } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { spaced, together, type Frame, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { framed } from './framed.ts'
import { textStrips } from './text.ts'

/** Text to take over: its name, and the text as it would stand in the other document. */
export function quoteStrips({ name, paragraphs }: Quote, parent: Node, setting: Setting): readonly Strip[] {
  const group = newNode('Div', parent)
  const padding = setting.scale.space('medium')
  const inner = inset(setting, padding * 1.6, padding)
  const title = together(textStrips([{ text: name }], setting.scale.style('strong'), newNode('P', group), inner), 'tight').map((strip): Strip => ({ ...strip, keep: 'tight' }))
  const node = newNode('BlockQuote', group)
  const text = paragraphs.flatMap(runs => spaced(textStrips(runs, setting.scale.style('body'), newNode('P', node), inner), setting.scale.space('tiny')))
  const frame: Frame = {
    paint: (page, { top, bottom }) =>
      page.artifact('Layout', pen => {
        pen.rectangle({ x: setting.left, y: top, width: setting.width, height: bottom - top }, { fill: 'surface' })
        pen.rectangle({ x: setting.left, y: top, width: 2.5, height: bottom - top }, { fill: 'accent' })
      })
  }
  return framed([...title, ...text], frame, padding)
}
