import { readAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { compareWithStored, type Existing } from '#editing/import-plan.ts'
import { foreignFile } from '#lib/foreign-file.ts'
import { containerBytes, fileLimits } from '#lib/limits.ts'
import { error, type Problem } from '#lib/problem.ts'
import { tooLarge } from '#lib/too-large.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { looksLikePdf } from '#render/pdf/looks-like-pdf.ts'
import type { Attempt, Store, Stored } from '#storage/store.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { fileOf } from '#editing/round-part.ts'
import { decodeUtf8 } from '#lib/utf8.ts'
import { isRemarkName } from '#questionnaire/remark-name.ts'
import type { Tabs } from './tabs.ts'

/** What an import would do. Nothing has been written. */
export interface ImportPreview {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly warnings: readonly Problem[]
  /** The number of answers in it, without remarks. */
  readonly answers: number
  /** The assessment on this device with the same id; null when there is none. */
  readonly existing: Existing | null
}

export type ImportRead =
  { readonly ok: true; readonly preview: ImportPreview } | { readonly ok: false; readonly problems: readonly Problem[] }

export interface Importer {
  /** Reads a chosen or dropped file and returns what importing would do. */
  read(file: Blob): Promise<ImportRead>
  /**
   * Imports the file. `replace` overwrites the existing assessment, `both` stores the file under a new id. Writes
   * everything or nothing; the attempt has the id. `conflict`: the assessment on this device changed since the preview,
   * and nothing was written; read the file again.
   */
  commit(preview: ImportPreview, choice: 'replace' | 'both'): Promise<Attempt<string>>
}

export type PdfReader = (
  bytes: Uint8Array
) => Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] }
>

export interface ImporterParts {
  readonly store: Store
  readonly questionnaires: readonly Questionnaire[]
  readonly tabs: Tabs
  readonly newId: () => string
  /** Finds the text of the assessment inside a PDF report. */
  readonly readPdf?: PdfReader | undefined
}

const refuse = (...problems: Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems
})

const decode = (bytes: Uint8Array): Awaited<ReturnType<PdfReader>> => {
  const text = decodeUtf8(bytes)
  return text === null ? refuse(error('bad-character', '')) : { ok: true, text }
}

const orderOf = ({ assessment }: Stored, file: Assessment): Existing['modified'] => {
  const [here, there] = [Date.parse(assessment.modifiedAt), Date.parse(file.modifiedAt)]
  return there > here ? 'file-newer' : there < here ? 'file-older' : 'same-time'
}

/** Creates an importer that writes to a store and tells other tabs. */
export const createImporter = ({ store, questionnaires, tabs, newId, readPdf }: ImporterParts): Importer => {
  const textOf = async (file: Blob): ReturnType<PdfReader> => {
    if (file.size > containerBytes) return refuse(tooLarge(containerBytes))
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null
    )
    if (bytes === null) return refuse(error('unreadable', ''))
    if (looksLikePdf(bytes)) return readPdf ? readPdf(bytes) : refuse(error('no-assessment-in-pdf', ''))
    const foreign = foreignFile(bytes)
    if (foreign !== null) return refuse(foreign)
    return bytes.length > fileLimits.bytes ? refuse(tooLarge()) : decode(bytes)
  }

  return {
    read: async (file) => {
      const text = await textOf(file)
      if (!text.ok) return text
      const read = readAssessment(text.text, questionnaires)
      if (!read.ok) return read
      const { assessment, questionnaire } = read.value
      const round = await readRoundPart(assessment, questionnaire)
      const found = await store.get(assessment.id)
      return {
        ok: true,
        preview: {
          assessment: fileOf(round.assessment),
          questionnaire,
          warnings: [...read.warnings, ...round.warnings],
          answers: Object.keys(assessment.answers).filter((name) => !isRemarkName(name)).length,
          existing:
            found.ok && found.value
              ? compareWithStored(found.value, assessment, orderOf(found.value, assessment))
              : null
        }
      }
    },
    commit: async ({ assessment, existing }, choice) => {
      const wanted = choice === 'both' ? { ...assessment, id: newId() } : assessment
      const put = await store.put(wanted, choice === 'replace' && existing ? existing.stored.revision : null)
      if (!put.ok) return put
      tabs.tell({ kind: 'saved', id: wanted.id, revision: put.value })
      return { ok: true, value: wanted.id }
    }
  }
}
