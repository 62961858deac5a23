import type { Questionnaire } from '#questionnaire/types.ts'
import type { ImporterParts, Importer } from './import.ts'
import type { LanguageStore } from './language.ts'
import type { Library } from './library.ts'

/** Everything the pages share. Made once, before the first render. */
export interface Workspace {
  readonly questionnaires: readonly Questionnaire[]
  readonly language: LanguageStore
  readonly library: Library
  readonly importer: Importer
}

export interface WorkspaceParts {
  readonly questionnaires: readonly Questionnaire[]
  readonly readPdf?: ImporterParts['readPdf']
}

/** Opens the storage of this device; falls back to memory (`library.get().durable` false) where the browser keeps none. */
export declare const createWorkspace: (parts: WorkspaceParts) => Promise<Workspace>
