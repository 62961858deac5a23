import type { Assessment } from '#assessment/types.ts'
import type { Depth, Language } from '#questionnaire/types.ts'
import type { Attempt, Fault, Stored, Summary } from '#storage/store.ts'
import type { OpenAssessment } from './open-assessment.ts'
import type { Readable } from './value.ts'
import type { Problem } from '#lib/problem.ts'

export interface LibraryState {
  /** Null while it is read for the first time. */
  readonly summaries: readonly Summary[] | null
  /** What is wrong with the storage now; null when it works. */
  readonly fault: Fault | null
  /** False when nothing outlives this tab: the browser keeps no storage here. */
  readonly durable: boolean
}

export type Opened =
  | { readonly ok: true; readonly open: OpenAssessment }
  | { readonly ok: false; readonly reason: 'fault'; readonly fault: Fault }
  /** `not-found`, or what is stored is refused by the reader (`problems`). */
  | { readonly ok: false; readonly reason: 'not-found' }
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly Problem[] }

/** The assessments on this device. Keeps itself up to date with what other tabs do. */
export interface Library extends Readable<LibraryState> {
  refresh(): Promise<void>
  /** Makes a blank one and stores it. The attempt holds its id. */
  create(questionnaireId: string, depth: Depth, language: Language): Promise<Attempt<string>>
  /** Stores it under a new id, as a copy of its own (an example, an import that keeps both). The attempt holds the new id. */
  add(assessment: Assessment): Promise<Attempt<string>>
  open(id: string): Promise<Opened>
  rename(id: string, title: string): Promise<Attempt<void>>
  /** Answers and actions come along; the draft version and date are left empty. The attempt holds the new id. */
  duplicate(id: string): Promise<Attempt<string>>
  remove(id: string): Promise<Attempt<Stored | null>>
  undoRemove(removed: Stored): Promise<Attempt<void>>
  exportAll(): Promise<Attempt<readonly Assessment[]>>
  /** Everything this app keeps on this device: assessments, preferences, caches, service worker. */
  wipe(): Promise<Attempt<void>>
}
