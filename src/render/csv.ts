import type { Language, Sheet } from '#report/model.ts'
import { looksLikeValue } from './looks-like-value.ts'
import type { Renderer } from './renderer.ts'
import { sheetSuffix } from './sheet-suffix.ts'
import { clean } from './text.ts'

const decimalMarks: Readonly<Record<Language, string>> = { nl: ',', en: '.' }

/** Writes one file per sheet, for Excel with Dutch settings: semicolons, a byte order mark, Windows line ends. */
export const renderer: Renderer = {
  render: (report) =>
    Promise.resolve(
      report.sheets.map((sheet) => ({
        suffix: sheetSuffix(sheet),
        extension: 'csv',
        mediaType: 'text/csv; charset=utf-8',
        content: sheetCsv(sheet, report.language)
      }))
    )
}

const sheetCsv = (sheet: Sheet, language: Language): string =>
  csvStart + [sheet.columns, ...sheet.rows].map((row) => csvLine(row, language)).join('')

/** What comes before the first line: a byte order mark, by which Excel knows UTF-8. */
export const csvStart = '\ufeff'

/**
 * One line of a CSV file, with its line end. Numbers have the decimal mark of the language; texts are made safe for
 * spreadsheets.
 */
export const csvLine = (cells: Sheet['rows'][number], language: Language): string =>
  `${cells.map((cell) => field(cell, language)).join(';')}\r\n`

function field(cell: string | number | null, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimalMarks[language])
  const text = asText(harmless(clean(cell)))
  return /[";\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Excel turns `3.2` into a date and `00123` into a number when it opens a file; a TAB before it makes it text, is not
 * shown, and disappears when a program trims the cell. docs/formats.md explains the choice of a TAB.
 */
function asText(text: string): string {
  return looksLikeValue(text) ? `\t${text}` : text
}

/**
 * Spreadsheets read a cell that starts like this as a formula, some also after a space or an invisible mark; an
 * apostrophe before it makes it text. A program that uses another separator starts a cell within the text: what could
 * be a formula there gets its apostrophe too; a line of equals signs is none.
 */
function harmless(text: string): string {
  const start = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text
  return start.replace(/([,;\t\n|"](?:(?![\t\n])[\s\p{Cf}])*)(?==(?!=)|[@＝＠]|[+\-＋－][\p{L}\p{N}(])/gu, "$1'")
}
