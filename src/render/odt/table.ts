import type { Facts, Table } from '#report/model.ts'
import { rowKind } from '../pages.ts'
import { cellRuns } from '../tick-runs.ts'
import { element } from '../xml.ts'
import { columnStyle, variation } from './automatic-styles.ts'
import { captionXml, marked, paragraph, type Place, type Writing } from './writing.ts'
import { inline, textMarkup } from './inline.ts'
import { TEXT_WIDTH } from './styles.ts'

/** A data table below its caption; the header row repeats on every page. */
export function dataTable(block: Table, writing: Writing, { keep }: Place): string {
  const caption = writing.captions.get(block)
  const total = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = block.columns.map((column) => (column.width / total) * TEXT_WIDTH)
  const aligned = (style: string, at: number) => {
    const align = { start: undefined, end: 'end', centre: 'center' }[block.columns[at]?.align ?? 'start']
    return align === undefined ? style : variation(writing.styles, style, align, { 'fo:text-align': align })
  }
  const cell = (style: string, name: string, markup: string) =>
    element(
      'table:table-cell',
      { 'table:style-name': style, 'office:value-type': 'string' },
      paragraph(name, markup, writing)
    )
  const head = block.columns.map((column, at) =>
    cell('Head', aligned('Table_20_Heading', at), textMarkup(column.title))
  )
  const body = block.rows.map((row) => {
    const cells = row.cells.map((given, at) => {
      const runs = cellRuns(given, block.columns[at])
      return cell(
        'Cell',
        aligned(at === 0 && block.rowHeaders ? 'Table_20_Heading' : 'Table_20_Contents', at),
        at === 0 ? marked(row.id, inline(runs)) : inline(runs)
      )
    })
    return element(
      'table:table-row',
      { 'table:style-name': { tall: 'Tall', open: 'Open', plain: 'Row' }[rowKind(row, block.columns)] },
      cells.join('')
    )
  })
  const name = `${caption?.word ?? ''} ${String(caption?.number ?? '')}`
  return (
    (caption === undefined ? '' : paragraph('Table', captionXml(caption), writing)) +
    element(
      'table:table',
      { 'table:name': name, 'table:style-name': keep ? 'Data-keep' : 'Data' },
      columns(widths, writing) +
        element(
          'table:table-header-rows',
          {},
          element('table:table-row', { 'table:style-name': 'Row' }, head.join(''))
        ) +
        body.join('')
    ) +
    paragraph('Callout_20_end', '', writing)
  )
}

/** Terms and values side by side. There is no header row: each row reads as a line of text. */
export function factsTable({ entries }: Facts, writing: Writing, { keep }: Place): string {
  const rows = entries.map(({ term, value }) => {
    const cell = (style: string, markup: string) =>
      element(
        'table:table-cell',
        { 'table:style-name': 'Cell', 'office:value-type': 'string' },
        paragraph(style, markup, writing)
      )
    return element(
      'table:table-row',
      { 'table:style-name': 'Row' },
      cell('Term', textMarkup(term)) + cell('Table_20_Contents', inline(value))
    )
  })
  return (
    element(
      'table:table',
      { 'table:style-name': keep ? 'Data-keep' : 'Data' },
      columns([TEXT_WIDTH * 0.28, TEXT_WIDTH * 0.72], writing) + rows.join('')
    ) + paragraph('Callout_20_end', '', writing)
  )
}

function columns(widths: readonly number[], { styles }: Writing): string {
  return widths
    .map((points) => element('table:table-column', { 'table:style-name': columnStyle(styles, points) }))
    .join('')
}
