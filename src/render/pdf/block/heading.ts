import type { Heading } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import { together, tiedToNext, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { textStrips } from './text.ts'

/** The report's title is the only heading of level 1 in the file, so the levels of the report are one lower there. */
const tags = { 1: 'H2', 2: 'H3', 3: 'H4' } as const
const styles = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const

/** A heading, never separated from what follows. */
export function headingStrips({ level, text, id }: Heading, parent: Node, setting: Setting): readonly Strip[] {
  const strips = textStrips([{ text }], setting.scale.style(styles[level]), newNode(tags[level], parent), setting)
  return tiedToNext(together(strips, 'tight'), 'tight').map((strip, at) =>
    at === 0 ? { ...strip, opens: true, anchor: id } : strip
  )
}
