import type { Attempt, Fault, Revision } from '#storage/store.ts'
import type { Collision } from './collision.ts'
import type { WorkingAssessment } from './round-part.ts'

/** An assessment as it stands in the store, with what it carries of a round read. */
export interface StoredVersion {
  readonly assessment: WorkingAssessment
  readonly revision: Revision
}

/** The result of a write; after a conflict, with the version that somebody else wrote. */
export type Put =
  | { readonly ok: true; readonly value: Revision }
  | { readonly ok: false; readonly fault: Exclude<Fault, { readonly kind: 'conflict' }> | Conflict }

interface Conflict {
  readonly kind: 'conflict'
  /** Null when it was deleted. */
  readonly current: StoredVersion | null
}

/** The state of saving one open assessment. `step` takes it from event to event; a runner performs the effects. */
export interface Saving {
  /** The known content of the store; the same object as `current` when nothing is unsaved. */
  readonly base: WorkingAssessment
  readonly revision: Revision | null
  /** What the page shows. */
  readonly current: WorkingAssessment
  /** The content that is safe without the store: as it was opened, or as it was last downloaded. */
  readonly elsewhere: WorkingAssessment
  readonly collisions: readonly Collision[]
  readonly fault: Fault | null
  /** `gone`: deleted elsewhere. `wiped`: everything was wiped from this device, and nothing is kept here either. */
  readonly presence: 'here' | 'gone' | 'wiped'
  /**
   * What the runner is doing. Reading and writing never run together, so that an older reading cannot overwrite a newer
   * write.
   */
  readonly doing: { readonly kind: 'nothing' | 'waiting' | 'reading' } | Writing
  /** Whether somebody else may have written since the last reading. */
  readonly isStale: boolean
  /** The number of consecutive failed writes. */
  readonly failures: number
  /** Whether the store outlives this tab. */
  readonly lasts: boolean
  readonly watchers: number
  /** Whether it follows the store and the other tabs. */
  readonly isListening: boolean
}

export interface Writing {
  readonly kind: 'writing'
  readonly sent: WorkingAssessment
}

export type SavingEvent =
  | { readonly kind: 'changed'; readonly assessment: WorkingAssessment }
  /** The requested wait is over. */
  | { readonly kind: 'due' }
  /** Save now: the page is left, or the user asks. */
  | { readonly kind: 'hurry' }
  /** Somebody else may have written. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'read'; readonly found: Attempt<StoredVersion | null> }
  | { readonly kind: 'written'; readonly put: Put }
  | { readonly kind: 'store'; readonly fault: Fault | null }
  | { readonly kind: 'wiped' | 'keep' | 'downloaded' | 'watched' | 'unwatched' }
  | { readonly kind: 'forget'; readonly collision: Collision }

export type SavingEffect =
  | { readonly kind: 'read' }
  | { readonly kind: 'write'; readonly assessment: WorkingAssessment; readonly revision: Revision | null }
  /** Sends `due` after this many milliseconds; a later wait replaces it. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'stop-waiting' }
  /** Notifies the other tabs of what was written. */
  | { readonly kind: 'notify'; readonly revision: Revision }
  | { readonly kind: 'listen' | 'stop-listening' }

/** The fault while nothing outlives this tab. */
export const unavailable: Fault = { kind: 'unavailable' }

/** The initial state for an assessment from the store; `lasts` is false when the store is only in memory. */
export const opened = ({ assessment, revision }: StoredVersion, lasts: boolean): Saving => ({
  base: assessment,
  revision,
  current: assessment,
  elsewhere: assessment,
  collisions: [],
  fault: lasts ? null : unavailable,
  presence: 'here',
  doing: { kind: 'nothing' },
  isStale: false,
  failures: 0,
  lasts,
  watchers: 0,
  isListening: false
})

/** Whether the page has changes that the store lacks and may have. */
export const isUnsaved = ({ base, current, presence }: Saving): boolean => base !== current && presence === 'here'

/** Whether the runner reads or writes. */
export const isBusy = ({ doing }: Saving): boolean => doing.kind === 'reading' || doing.kind === 'writing'
