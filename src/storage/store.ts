import type { Answers, Assessment } from '#assessment/types.ts'

/** Opaque identifier of one stored version of an assessment. Never reused for other content. */
export type Revision = string

/** An assessment as the store has it. */
export interface Stored {
  readonly assessment: Assessment
  readonly revision: Revision
}

/** What a list shows of an assessment without opening it. */
export interface Summary {
  readonly id: string
  readonly revision: Revision
  /** Trimmed; empty when it has none. */
  readonly title: string
  readonly draftVersion: string
  readonly questionnaire: Assessment['questionnaire']
  readonly depth: Assessment['depth']
  readonly language: Assessment['language']
  readonly createdAt: string
  readonly modifiedAt: string
  readonly modifiedOn?: string
  /** The answers, to compute progress. */
  readonly answers: Answers
  readonly actions: number
  /** Its review part; null when it is in no round. */
  readonly review: NonNullable<Assessment['review']> | null
}

/**
 * Why the store could not do what was asked. Nothing was written.
 *
 * | kind | when | what helps |
 * | --- | --- | --- |
 * | conflict | somebody else wrote first (`current`) or deleted it (`current` is null) | merge, then put again |
 * | full | the device or the browser's quota is full | free space, or save a file |
 * | unavailable | there is no storage here, or it is denied or broken | save a file |
 * | blocked | an older version of the app in another tab keeps the storage locked | close the other tab |
 * | outdated | a newer version of the app has taken over the storage | reload the page |
 * | closed | the browser closed the storage during the work, and again after reopening | try again |
 * | slow | no answer in reasonable time; it may still have been written | try again |
 * | damaged | what is stored under this id is not an assessment | open a file |
 * | failed | anything else; `message` is technical, for the console or a bug report | try again |
 */
export type Fault =
  | { readonly kind: 'conflict'; readonly current: Stored | null }
  | { readonly kind: 'full' | 'unavailable' | 'blocked' | 'outdated' | 'closed' | 'slow' | 'damaged' }
  | { readonly kind: 'failed'; readonly message: string }

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** Where assessments are stored on this device. Never throws: faults are in the attempt. */
export interface Store {
  readonly kind: 'memory' | 'indexeddb' | 'file'
  /** Last changed first. Leaves out what cannot be read as an assessment. */
  list(): Promise<Attempt<readonly Summary[]>>
  /** Null when there is none with this id. */
  get(id: string): Promise<Attempt<Stored | null>>
  /**
   * Writes when the stored revision is still `expected` (null: there is none yet), otherwise fails with `conflict`.
   * Resolves only when it is durable.
   */
  put(assessment: Assessment, expected: Revision | null): Promise<Attempt<Revision>>
  /** Removes it permanently and returns what was removed, so that `restore` can undo it. Null when there was none. */
  remove(id: string): Promise<Attempt<Stored | null>>
  /** Undoes `remove`. Fails with `conflict` when there is again one with this id. */
  restore(removed: Stored): Promise<Attempt<Revision>>
  /** Removes everything. */
  wipe(): Promise<Attempt<void>>
  /** All assessments, oldest first. */
  exportAll(): Promise<Attempt<readonly Assessment[]>>
  /**
   * Calls the listener at once when the storage stops working by itself (closed, outdated, blocked), and with null when
   * it works again. Returns a function that stops this.
   */
  onFault(listener: (fault: Fault | null) => void): () => void
  close(): void
}
