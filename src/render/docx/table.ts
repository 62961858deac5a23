import type { Facts, Runs, Table } from '#report/model.ts'
import {
  AlignmentType,
  Bookmark,
  HeightRule,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type Paragraph
} from 'docx'
import { rowKind } from '../pages.ts'
import { cellRuns } from '../tick-runs.ts'
import { inline, textRuns } from './inline.ts'
import { TEXT_WIDTH } from './paragraph-styles.ts'
import { captionRuns, paragraph, type Place, type Writing } from './writing.ts'

/** Height of a row with a cell to write in, in twentieths of a point. */
const OPEN_ROW = 560

/** A data table below its caption; the header row repeats on every page. */
export function dataTable(block: Table, writing: Writing, { keep, startsPage }: Place): FileChild[] {
  const caption = writing.captions.get(block)
  const total = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = block.columns.map((column) => Math.floor((column.width / total) * TEXT_WIDTH))
  const alignment = (at: number) =>
    ({ start: AlignmentType.START, end: AlignmentType.END, centre: AlignmentType.CENTER })[
      block.columns[at]?.align ?? 'start'
    ]
  // A row that repeats on every page must fit on one.
  const titles = { cells: block.columns.map(({ title }) => [{ text: title }]) }
  const isShort = rowKind(titles, block.columns) !== 'tall'
  const head = new TableRow({
    tableHeader: isShort,
    cantSplit: isShort,
    children: block.columns.map((column, at) =>
      cell(widths[at], paragraph('TableText', textRuns(column.title), { keep: true }, { alignment: alignment(at) }))
    )
  })
  const body = block.rows.map((row) => {
    const kind = rowKind(row, block.columns)
    const isKept = keep === true
    const cells = row.cells.map((runs, at) =>
      cell(
        widths[at],
        textParagraph(cellRuns(runs, block.columns[at]), writing, isKept, alignment(at), at === 0 ? row.id : undefined)
      )
    )
    return new TableRow({
      cantSplit: kind !== 'tall',
      ...(kind === 'open' ? { height: { value: OPEN_ROW, rule: HeightRule.ATLEAST } } : {}),
      children: cells
    })
  })
  return [
    ...(caption === undefined
      ? []
      : [paragraph('Caption', captionRuns(caption), { startsPage: startsPage === true, keep: true })]),
    table('ReportTable', widths, [head, ...body], block.rowHeaders),
    afterTable()
  ]
}

/** Terms and values side by side. There is no header row: each row reads as a line of text. */
export function factsTable({ entries }: Facts, writing: Writing, { keep }: Place): FileChild[] {
  const widths = [Math.round(TEXT_WIDTH * 0.28), Math.round(TEXT_WIDTH * 0.72)]
  const rows = entries.map(
    ({ term, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(widths[0], paragraph('TableText', textRuns(term), { keep: keep === true })),
          cell(widths[1], textParagraph(value, writing, keep === true))
        ]
      })
  )
  return [table('ReportFacts', widths, rows, true, false), afterTable()]
}

function textParagraph(
  runs: Runs,
  { bookmarks }: Writing,
  keep: boolean,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
  id?: string
): Paragraph {
  const children = inline(runs, bookmarks)
  const bookmark = id === undefined ? undefined : bookmarks.get(id)
  return paragraph(
    'TableText',
    bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
    { keep },
    alignment === undefined ? {} : { alignment }
  )
}

function cell(width: number | undefined, content: Paragraph): TableCell {
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    children: [content]
  })
}

function table(
  style: string,
  widths: readonly number[],
  rows: readonly TableRow[],
  firstColumn: boolean,
  firstRow = true
): WordTable {
  return new WordTable({
    style,
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow, firstColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true }
  })
}

/** Word merges adjacent tables, so a thin empty line follows each. */
function afterTable(): Paragraph {
  return paragraph('TableText', [], {}, { spacing: { after: 0, line: 200 } })
}
