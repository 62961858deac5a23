import type { Language } from '#report/model.ts'
import { csvLine, csvStart } from './csv.ts'
import type { Column, RowWriter, Value } from './rows.ts'

/** How much text is written at once. */
const pieceLength = 1 << 16

/** Rows as CSV, with a line of names. */
export class CsvRows implements RowWriter {
  private text: string
  private readonly language: Language

  constructor(columns: readonly Column[], language: Language) {
    this.language = language
    this.text = csvStart + csvLine(names(columns), language)
  }

  add(row: readonly Value[]): string {
    this.text += csvLine(row, this.language)
    return this.text.length < pieceLength ? '' : this.end()
  }

  end(): string {
    const { text } = this
    this.text = ''
    return text
  }
}

const names = (columns: readonly Column[]): readonly string[] => columns.map(({ name }) => name)
