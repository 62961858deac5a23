import type { Block } from '#report/model.ts'
import type { SpaceName } from '../layout/scale.ts'
import type { Setting } from '../layout/setting.ts'
import { spaced, tiedToNext, together, type Strip } from '../layout/strip.ts'
import type { Node } from '../tag/node.ts'
import { calloutStrips } from './callout.ts'
import { factsStrips } from './facts.ts'
import { figureStrips } from './figure.ts'
import { tickListStrips, writeLineStrips } from './form.ts'
import { headingStrips } from './heading.ts'
import { listStrips } from './list.ts'
import { paragraphStrips } from './paragraph.ts'
import { quoteStrips } from './quote.ts'
import { tableStrips } from './table.ts'

type Single = Exclude<Block, { readonly kind: 'group' }>

/** The strips of consecutive blocks, with the space between them. Adds their structure to `parent`. */
export function blockStrips(blocks: readonly Block[], parent: Node, setting: Setting): readonly Strip[] {
  let previous: Single | null = null
  const flow = (siblings: readonly Block[]): readonly Strip[] =>
    siblings.flatMap((block, at) => {
      if (block.kind === 'group') return together(flow(block.blocks), 'group')
      const strips = spaced(
        singleStrips(block, parent, setting),
        previous === null ? 0 : setting.scale.space(gap(previous, block))
      )
      const opens = block.kind === 'paragraph' && previous?.kind === 'heading'
      const next = siblings[at + 1]?.kind
      previous = block
      if (opens && next === 'paragraph') return tiedToNext(strips, 'group')
      return opens && isIntroduced(next) ? tiedToNext(together(strips, 'group'), 'group') : strips
    })
  return flow(blocks)
}

function singleStrips(block: Single, parent: Node, setting: Setting): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(block, parent, setting)
    case 'paragraph':
      return paragraphStrips(block, parent, setting)
    case 'list':
      return listStrips(block, parent, setting)
    case 'callout':
      return calloutStrips(block, parent, setting)
    case 'facts':
      return factsStrips(block, parent, setting)
    case 'table':
      return tableStrips(block, parent, setting)
    case 'figure':
      return figureStrips(block, parent, setting)
    case 'quote':
      return quoteStrips(block, parent, setting)
    case 'write-lines':
      return writeLineStrips(block, parent, setting)
    case 'tick-list':
      return tickListStrips(block, parent, setting)
  }
}

/** Space between a block and the previous one. Headings are closer to what follows than to what precedes them. */
function gap(above: Single, { kind, ...block }: Single): SpaceName {
  if (above.kind === 'heading')
    return kind === 'heading' ? 'small' : above.level === 1 ? 'medium' : above.level === 2 ? 'small' : 'hair'
  if (kind === 'heading')
    return 'level' in block && block.level === 1 ? 'section' : 'level' in block && block.level === 2 ? 'huge' : 'large'
  if (isText(kind) && isText(above.kind)) return 'small'
  return kind === above.kind && kind === 'callout' ? 'small' : 'medium'
}

const isText = (kind: Single['kind']): boolean => kind === 'paragraph' || kind === 'list'

/** What a paragraph below a heading introduces, and should stay on one page with. */
const isIntroduced = (kind: Block['kind'] | undefined): boolean =>
  kind === 'heading' ||
  kind === 'list' ||
  kind === 'table' ||
  kind === 'figure' ||
  kind === 'callout' ||
  kind === 'quote' ||
  kind === 'facts'
