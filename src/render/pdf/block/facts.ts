import { largest } from '#lib/largest.ts'
import type { Facts } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { tiedToNext, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { rowStrips } from './row.ts'

/**
 * Terms and values in two columns with hairlines between them; a list for screen readers. Neither the first nor the last
 * is alone on a page.
 */
export function factsStrips({ entries }: Facts, parent: Node, setting: Setting): readonly Strip[] {
  const list = newNode('L', parent, { attributes: '/O/List/ListNumbering/None' })
  const term = setting.scale.style('cell')
  const gap = setting.scale.space('large')
  const longest = largest(entries.map((entry) => setting.faces.semibold.width(entry.term) * term.size))
  const termWidth = Math.min(longest + 1, setting.width * 0.34)
  return entries.flatMap((entry, at) => {
    const item = newNode('LI', list)
    const cells = [
      {
        runs: [{ text: entry.term }],
        style: { ...term, weight: 'semibold', ink: 'muted' },
        node: newNode('Lbl', item),
        ...inset(setting, 0, setting.width - termWidth)
      },
      { runs: entry.value, style: term, node: newNode('LBody', item), ...inset(setting, termWidth + gap) }
    ] as const
    const row = rowStrips(cells, { padding: setting.scale.space('hair'), rule: { ink: 'line', width: 0.5 } }, setting)
    const isEdge = at === 0 || at === entries.length - 2
    return isEdge && at < entries.length - 1 ? tiedToNext(row, 'group') : row
  })
}
