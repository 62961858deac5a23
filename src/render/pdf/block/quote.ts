import type { Quote } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { spaced, together, type Frame, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { framed } from './framed.ts'
import { textStrips } from './text.ts'

/** Text to copy, as it would appear in the other document. */
export function quoteStrips({ paragraphs }: Quote, parent: Node, setting: Setting): readonly Strip[] {
  const padding = setting.scale.space('medium')
  const inner = inset(setting, padding * 1.6, padding)
  const node = newNode('BlockQuote', parent)
  const text = paragraphs.flatMap((runs, at) =>
    spaced(
      together(textStrips(runs, setting.scale.style('body'), newNode('P', node), inner), 'group'),
      at === 0 ? 0 : setting.scale.space('tiny')
    )
  )
  const frame: Frame = {
    paint: (page, { top, bottom }) =>
      page.artifact('Layout', (pen) => {
        pen.rectangle({ x: setting.left, y: top, width: setting.width, height: bottom - top }, { fill: 'surface' })
        pen.rectangle({ x: setting.left, y: top, width: 2.5, height: bottom - top }, { fill: 'accent' })
      })
  }
  return framed(text, frame, padding * 0.8, false)
}
