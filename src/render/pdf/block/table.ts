import type { Table } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import { heightOf, spaced, tiedToNext, together, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { captionStrips } from './caption.ts'
import { divideWidth } from './columns.ts'
import { rowStrips, type Cell } from './row.ts'
import { textStrips } from './text.ts'

/** A header taller than this part of a page is not repeated. */
const TALLEST_HEAD = 0.3

/** A table lower than this part of a page stays whole, and so do the first rows of a higher one. */
const LOW = 0.22

/** A table with its caption above it. On further pages its header is repeated, only visually. */
export function tableStrips(table: Table, parent: Node, setting: Setting): readonly Strip[] {
  const node = newNode('Table', parent)
  const captions = captionStrips(table, newNode('Caption', node), setting)
  const places = divideWidth(table, setting)
  const padding = setting.scale.space('tiny')
  const row = (fill: (at: number) => Pick<Cell, 'runs' | 'style' | 'node'>): readonly Cell[] =>
    table.columns.map((column, at) => ({
      ...fill(at),
      ...(places[at] ?? { left: setting.left, width: setting.width }),
      ...(column.align && { align: column.align }),
      ticks: column.ticks === true
    }))

  const headRow = newNode('TR', newNode('THead', node))
  const headStyle = setting.scale.style('head')
  const head = tiedToNext(
    rowStrips(
      row((at) => ({
        runs: [{ text: table.columns[at]?.title ?? '' }],
        style: headStyle,
        node: newNode('TH', headRow, { attributes: '/O/Table/Scope/Column' })
      })),
      { padding, ground: 'accent-soft', rule: { ink: 'accent', width: 1 } },
      setting
    ),
    'tight'
  )
  const repeated = asOne([...continued(table, setting), ...spaced(head, setting.scale.space('hair'))])
  const body = newNode('TBody', node)
  const style = setting.scale.style('cell')
  const rows = table.rows.map(({ cells, id }) => {
    const rowNode = newNode('TR', body)
    return rowStrips(
      row((at) => {
        const isHeader = at === 0 && table.rowHeaders
        return {
          runs: cells[at] ?? [],
          style: isHeader ? { ...style, weight: 'semibold' } : style,
          node: isHeader ? newNode('TH', rowNode, { attributes: '/O/Table/Scope/Row' }) : newNode('TD', rowNode)
        }
      }),
      { padding, rule: { ink: 'line', width: 0.5 } },
      setting
    ).map((strip, at): Strip => ({
      ...strip,
      ...(repeated.height <= setting.page.bodyHeight * TALLEST_HEAD && { repeat: repeated }),
      ...(at === 0 && id !== undefined && { anchor: id })
    }))
  })
  return [
    ...together(captions, 'tight').map(tight),
    ...spaced(head, setting.scale.space('tiny')),
    ...keepRows(rows, setting.page.bodyHeight * LOW)
  ]
}

const tight = (strip: Strip): Strip => ({ ...strip, keep: 'tight' })

/** A low table is not split. Of a higher one, neither the first nor the last row is alone on a page. */
function keepRows(rows: readonly (readonly Strip[])[], low: number): readonly Strip[] {
  if (heightOf(rows.flat()) <= low) return together(rows.flat(), 'group')
  const isLow = heightOf(rows.slice(0, 2).flat()) <= low
  return rows.flatMap((strips, at) =>
    at === rows.length - 2 && strips.length === 1
      ? tiedToNext(strips, 'tight')
      : at === 0 && isLow
        ? tiedToNext(strips, 'group')
        : strips
  )
}

/** Above a repeated header: the name of the table. */
function continued(table: Table, setting: Setting): readonly Strip[] {
  const caption = setting.captions.get(table)
  if (caption === undefined) return []
  return textStrips(
    [{ text: `${caption.word} ${String(caption.number)}`, strong: true }, { text: ` (${setting.words.continued})` }],
    setting.scale.style('caption'),
    newNode('Caption', null),
    setting
  )
}

/** Strips as one that is painted again, only visually. */
function asOne(strips: readonly Strip[]): Strip {
  return {
    height: heightOf(strips),
    before: 0,
    keep: 'tight',
    paint: (page, top) =>
      page.repeat(() => {
        let next = top
        strips.forEach((strip, at) => {
          next += at === 0 ? 0 : strip.before
          strip.paint(page, next)
          next += strip.height
        })
      })
  }
}
