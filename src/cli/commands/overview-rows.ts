import { mkdir } from 'node:fs/promises'
import { error } from '#lib/problem.ts'
import {
  columnsOf,
  kindsOf,
  newestOf,
  type Cell,
  type DraftRows,
  type Fold,
  type Overview
} from '#overview/overview.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { CsvRows } from '#render/csv-rows.ts'
import type { Language } from '#report/model.ts'
import type { Column, RowWriter } from '#render/rows.ts'
import { fail } from '../failure.ts'
import { isInput, readSealed } from '../inputs.ts'
import { NewFile } from '../replace-file.ts'
import { writingProblem } from '../write-file.ts'
import type { RowFormat } from './overview-formats.ts'

/** Makes a writer of rows. */
export type MakeRows = (columns: readonly Column[]) => RowWriter

/** The writer of a format; what it needs is loaded when it is asked for. */
export async function rowsIn(format: RowFormat, language: Language): Promise<MakeRows> {
  if (format === 'csv') return (columns) => new CsvRows(columns, language)
  const { ParquetRows } = await import('#render/parquet-rows.ts')
  return (columns) => new ParquetRows(columns)
}

interface Growing {
  /** Null until there is enough to write. */
  file: NewFile | null
  readonly rows: RowWriter
}

/**
 * The rows of a stream in one format: a file per questionnaire that grows with every assessment, and gets its name at
 * the end.
 */
export class RowFiles {
  readonly format: RowFormat
  private readonly files = new Map<string, Growing>()
  private readonly make: MakeRows
  private readonly fold: Fold
  private readonly folder: string

  constructor(format: RowFormat, make: MakeRows, fold: Fold, folder: string) {
    this.format = format
    this.make = make
    this.fold = fold
    this.folder = folder
  }

  /** Adds the row of an assessment; a promise when a piece is being written. */
  add(questionnaire: Questionnaire, row: readonly Cell[]): Promise<void> | null {
    const growing = this.fileOf(questionnaire)
    const piece = growing.rows.add(row)
    return piece.length === 0 ? null : this.write(growing, piece)
  }

  /** Gives the rows about one questionnaire their name. */
  async put({ questionnaire: { id } }: Overview, path: string): Promise<void> {
    if (await isInput(path)) fail(path, [error('would-overwrite', '')])
    const growing = this.files.get(id)
    if (growing === undefined) return
    await this.write(growing, growing.rows.end())
    await growing.file?.putAt(path).catch((fault: unknown) => fail(path, [writingProblem(fault)]))
    this.files.delete(id)
  }

  /** Removes what was not given a name. */
  async drop(): Promise<void> {
    for (const { file } of this.files.values()) await file?.drop()
  }

  private async write(growing: Growing, piece: Uint8Array | string): Promise<void> {
    try {
      if (growing.file === null) {
        await mkdir(this.folder, { recursive: true })
        growing.file = await NewFile.open(this.folder, readSealed())
      }
      await growing.file.write(piece)
    } catch (fault) {
      fail(this.folder, [writingProblem(fault)])
    }
  }

  private fileOf(questionnaire: Questionnaire): Growing {
    let growing = this.files.get(questionnaire.id)
    if (growing === undefined) {
      const newest = newestOf(this.fold.options.questionnaires, questionnaire)
      const names = columnsOf(newest, this.fold.options)
      growing = { file: null, rows: this.make(columnsNamed(names, newest)) }
      this.files.set(questionnaire.id, growing)
    }
    return growing
  }
}

const columnsNamed = (names: readonly string[], newest: Questionnaire): readonly Column[] =>
  names.map((name) => ({ name, kind: kindsOf(newest).get(name) ?? 'text' }))

/** The rows of an overview as one file. */
export function rowsWhole({ columns, rows }: DraftRows, newest: Questionnaire, make: MakeRows): Uint8Array {
  const writer = make(columnsNamed(columns, newest))
  return Buffer.concat([...rows.map((row) => writer.add(row)), writer.end()].map((piece) => Buffer.from(piece)))
}
