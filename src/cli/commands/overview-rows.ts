import { mkdir } from 'node:fs/promises'
import type { ReadAssessment } from '#assessment/read.ts'
import type { Language } from '#i18n/translator.ts'
import { error } from '#lib/problem.ts'
import type { Outcome } from '#outcome/types.ts'
import { columnsOf, rowFor, type DraftRows, type Fold, type Overview } from '#overview/overview.ts'
import { csvLine, csvStart } from '#render/csv.ts'
import { fail } from '../failure.ts'
import { isInput, readSealed } from '../inputs.ts'
import { NewFile } from '../replace-file.ts'
import { writingProblem } from '../write-file.ts'

/** How much text is written at once. */
const pieceLength = 1 << 16

interface Growing {
  /** Null until there is enough to write. */
  file: NewFile | null
  text: string
}

/**
 * The rows of a stream: a CSV file per questionnaire that grows with every assessment, and gets its name at the end.
 */
export class RowFiles {
  private readonly files = new Map<string, Growing>()
  private readonly fold: Fold
  private readonly language: Language
  private readonly folder: string

  constructor(fold: Fold, { language, folder }: { readonly language: Language; readonly folder: string }) {
    this.fold = fold
    this.language = language
    this.folder = folder
  }

  /** Adds the row of an assessment; true when `flush` should follow. */
  add(read: ReadAssessment, outcome: Outcome): boolean {
    const growing = this.fileOf(read)
    growing.text += csvLine(rowFor(this.fold, read, outcome), this.language)
    return growing.text.length > pieceLength
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    for (const growing of this.files.values()) {
      const { text } = growing
      growing.text = ''
      try {
        growing.file ??= await this.open()
        await growing.file.write(text)
      } catch (fault) {
        fail(this.folder, [writingProblem(fault)])
      }
    }
  }

  /** Gives the rows about one questionnaire their name. */
  async put({ questionnaire: { id } }: Overview, path: string): Promise<void> {
    if (await isInput(path)) fail(path, [error('would-overwrite', '')])
    await this.flush()
    await this.files
      .get(id)
      ?.file?.putAt(path)
      .catch((fault: unknown) => fail(path, [writingProblem(fault)]))
    this.files.delete(id)
  }

  /** Removes what was not given a name. */
  async drop(): Promise<void> {
    for (const { file } of this.files.values()) await file?.drop()
  }

  private fileOf({ questionnaire }: ReadAssessment): Growing {
    const found = this.files.get(questionnaire.id)
    if (found !== undefined) return found
    const newest = this.fold.options.questionnaires.newest.find(({ id }) => id === questionnaire.id) ?? questionnaire
    const growing = { file: null, text: csvStart + csvLine(columnsOf(newest, this.fold.options), this.language) }
    this.files.set(questionnaire.id, growing)
    return growing
  }

  private async open(): Promise<NewFile> {
    await mkdir(this.folder, { recursive: true })
    return NewFile.open(this.folder, readSealed())
  }
}

/** The rows of an overview as CSV. */
export const rowsAsCsv = ({ columns, rows }: DraftRows, language: Language): string =>
  csvStart + [columns, ...rows].map((cells) => csvLine(cells, language)).join('')
