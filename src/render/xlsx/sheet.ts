import type { Sheet } from '#report/model.ts'
import { clean } from '../text.ts'
import { element, escape, XML_DECLARATION } from '../xml.ts'
import { STYLE } from './styles.ts'

/** Excel calls a file damaged when a cell has a longer text. */
const CELL_LIMIT = 32_767
/** Column widths in characters. */
const NARROW = 8
const WIDEST = 55
/** Points: one line of text, the space around it, and the highest row that Excel allows. */
const LINE = 12.75
const MARGIN = 3
const HIGHEST = 409

/**
 * One worksheet: a fixed header row with filters, then the rows. Texts are typed as text, so nothing in them is ever a
 * formula. A text that is too long for a cell continues in the row below it.
 */
export function sheetXml(sheet: Sheet): string {
  const rows = sheet.rows.flatMap(continued)
  const last = `${columnName(sheet.columns.length - 1)}${String(rows.length + 1)}`
  const view = element(
    'sheetView',
    { workbookViewId: 0 },
    element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  )
  const widths = sheet.columns.map((title, at) => width([title, ...sheet.rows.map((row) => row[at] ?? null)]))
  const columns = widths.map((chosen, at) =>
    element('col', { min: at + 1, max: at + 1, width: chosen, customWidth: 1 })
  )
  const body = [sheet.columns, ...rows].map((row, at) =>
    element(
      'row',
      { r: at + 1, ht: height(row, widths) },
      row.map((value, column) => cell(value, `${columnName(column)}${String(at + 1)}`, at === 0)).join('')
    )
  )
  return (
    XML_DECLARATION +
    element(
      'worksheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) +
        element('sheetViews', {}, view) +
        element('sheetFormatPr', { defaultRowHeight: LINE + MARGIN }) +
        element('cols', {}, columns.join('')) +
        element('sheetData', {}, body.join('')) +
        element('autoFilter', { ref: `A1:${last}` }) +
        element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
    )
  )
}

type Row = Sheet['rows'][number]

function continued(row: Row): readonly Row[] {
  const pieces = row.map((value) => (typeof value === 'string' ? cut(clean(value)) : [value]))
  const height = Math.max(1, ...pieces.map((parts) => parts.length))
  return Array.from({ length: height }, (_, at) => pieces.map((parts) => parts[at] ?? null))
}

/** Pieces that fit in a cell, cut at a nearby space if there is one, and never inside a character. */
function cut(text: string): readonly string[] {
  if (text.length <= CELL_LIMIT) return [text]
  const space = text.lastIndexOf(' ', CELL_LIMIT)
  const before =
    space > CELL_LIMIT - 500 ? space : CELL_LIMIT - (/[\ud800-\udbff]/u.test(text.charAt(CELL_LIMIT - 1)) ? 1 : 0)
  return [text.slice(0, before), ...cut(text.slice(before).trimStart())]
}

function cell(value: string | number | null, place: string, isHeader: boolean): string {
  if (value === null || value === '') return element('c', { r: place, s: STYLE.text })
  if (typeof value === 'number') return element('c', { r: place, s: STYLE.number }, element('v', {}, String(value)))
  const text = element('t', { 'xml:space': 'preserve' }, escape(verbatim(value)))
  return element('c', { r: place, s: isHeader ? STYLE.header : STYLE.text, t: 'inlineStr' }, element('is', {}, text))
}

/** Excel reads `_x0041_` as the letter with that number; escaping the first underscore keeps such text unchanged. */
function verbatim(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
}

function width(values: Row): number {
  const longest = values.reduce<number>(
    (most, value) =>
      String(value ?? '')
        .split('\n')
        .reduce((longer, { length }) => Math.max(longer, length), most),
    0
  )
  return Math.min(WIDEST, Math.max(NARROW, longest + 3))
}

/** High enough for the text as it will wrap; programs that measure for themselves make it exact. */
function height(row: Row, widths: readonly number[]): number {
  const lines = row.map((value, at) =>
    String(value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[at] ?? NARROW) - 2))), 0)
  )
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + MARGIN)
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
