import type { Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Attempt, Store, Summary } from '#storage/store.ts'

/** Largest file that is read at all, in bytes. */
export const importLimit = 5_000_000

/** What would happen. Nothing has been written. */
export interface ImportPreview {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly warnings: readonly Problem[]
  /** How many answers it holds, remarks left out. */
  readonly answers: number
  /** The one on this device with the same id, if any, and how the file compares with it. */
  readonly existing: null | {
    readonly summary: Summary
    readonly modified: 'file-newer' | 'file-older' | 'same-time'
    /** Names whose answers differ, remarks included. Empty together with `sameActions`: importing changes nothing. */
    readonly different: readonly string[]
    readonly sameActions: boolean
  }
}

export type ImportRead =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface Importer {
  /** Reads a chosen or dropped file and says what would happen. */
  read(file: Blob): Promise<ImportRead>
  /** `replace` overwrites the existing one, `both` stores the file under a new id. All or nothing. The attempt holds the id. */
  commit(preview: ImportPreview, choice: 'replace' | 'both'): Promise<Attempt<string>>
}

export interface ImporterParts {
  readonly store: Store
  readonly questionnaires: readonly Questionnaire[]
  /** Text of the assessment inside a PDF report. */
  readonly readPdf?: (bytes: Uint8Array) => Promise<{ ok: true; text: string } | { ok: false; problems: readonly Problem[] }>
}
