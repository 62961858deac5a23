import type { Answers, Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Depth, Language } from '#questionnaire/types.ts'
import type { Attempt, Fault, Stored, Summary } from '#storage/store.ts'
import type { OpenAssessment } from './open-assessment.ts'
import type { Readable } from './value.ts'

export interface LibraryState {
  /** Null while the list is being read for the first time. */
  readonly summaries: readonly Summary[] | null
  /** The current fault of the storage; null when it works. */
  readonly fault: Fault | null
  /** False when nothing outlives this tab: the browser provides no storage here. */
  readonly durable: boolean
}

export type Opened =
  | { readonly ok: true; readonly open: OpenAssessment }
  | { readonly ok: false; readonly reason: 'fault'; readonly fault: Fault }
  | { readonly ok: false; readonly reason: 'not-found' }
  /** The reader refuses what is stored. */
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly Problem[] }

/** The assessments on this device. Follows changes by other tabs. */
export interface Library extends Readable<LibraryState> {
  refresh(): Promise<void>
  /** Creates an assessment, blank or with some answers, and stores it. The attempt has its id. */
  create(questionnaireId: string, depth: Depth, language: Language, answers?: Answers): Promise<Attempt<string>>
  /**
   * Stores an assessment unchanged under an id of its own (an example, an import that keeps both). The attempt has the
   * new id.
   */
  add(assessment: Assessment): Promise<Attempt<string>>
  /** Opens an assessment. Returns the same promise, with the same object, while it is open in this tab. */
  open(id: string): Promise<Opened>
  /** Saves all unsaved work in this tab; true when leaving loses nothing. */
  flush(): Promise<boolean>
  /** Renames the draft. The attempt is empty when there is no such assessment any more. */
  rename(id: string, title: string): Promise<Attempt<void>>
  /**
   * Copies an assessment for the next version: with its answers and actions, and without the draft's version and date.
   * The attempt has the new id.
   */
  duplicate(id: string): Promise<Attempt<string>>
  remove(id: string): Promise<Attempt<Stored | null>>
  undoRemove(removed: Stored): Promise<Attempt<void>>
  exportAll(): Promise<Attempt<readonly Assessment[]>>
  /** Deletes everything that this app stores on this device: assessments, preferences, caches, service worker. */
  wipe(): Promise<Attempt<void>>
}
