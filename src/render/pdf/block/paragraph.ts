import type { Paragraph } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import type { Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { textStrips } from './text.ts'

/** A paragraph as strips, in the style of its tone. */
export function paragraphStrips({ runs, tone }: Paragraph, parent: Node, setting: Setting): readonly Strip[] {
  return textStrips(runs, setting.scale.style(tone ?? 'body'), newNode('P', parent), setting)
}
