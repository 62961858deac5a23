import type { Figure, Table } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import type { Strip } from '../layout/strip.ts'
import type { Node } from '../tag/node.ts'
import { textStrips } from './text.ts'

/** `Tabel 2` in bold, and the description. */
export function captionStrips(block: Figure | Table, node: Node, setting: Setting): readonly Strip[] {
  const caption = setting.captions.get(block)
  if (caption === undefined) return []
  return textStrips(
    [{ text: `${caption.word} ${String(caption.number)}  `, strong: true }, { text: caption.text }],
    setting.scale.style('caption'),
    node,
    setting
  )
}
