import type { Action, Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Value } from '#expression/types.ts'
import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Fault } from '#storage/store.ts'
import type { Readable } from './value.ts'

/** New values by answer name; undefined takes the answer away. */
export type Changes = Readonly<Record<string, Value | undefined>>

/**
 * Whether what the page shows is on the device.
 * `saved` only after the storage has confirmed it; `saving` from the first keystroke on; `failed` until a later attempt succeeds
 * (it is tried again by itself). `gone`: another tab deleted it; nothing is written until `keep()`.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | { readonly kind: 'gone' }

/** The same answer was changed here and in another tab, differently. Here `mine` is kept until the user chooses. */
export interface Collision {
  readonly name: string
  readonly mine: Value | undefined
  readonly theirs: Value | undefined
}

export interface OpenState {
  readonly assessment: Assessment
  readonly save: SaveState
  readonly collisions: readonly Collision[]
  /** Whether leaving now loses something: not saved, and not in a downloaded file either. */
  readonly atRisk: boolean
}

/** The assessment that is open in this tab. Every change is on its way to the device at once. */
export interface OpenAssessment extends Readable<OpenState> {
  readonly questionnaire: Questionnaire
  /** Told when it was opened; shown, never blocking. */
  readonly warnings: readonly Problem[]
  answer(changes: Changes): void
  setActions(actions: readonly Action[]): void
  setDepth(depth: Depth): void
  setLanguage(language: Language): void
  /** Settles a collision; `theirs` takes the other value over. */
  settle(name: string, choice: 'mine' | 'theirs'): void
  /** After `gone`: writes it again as it is here. */
  keep(): void
  /** Tells that everything so far is in a downloaded file: leaving loses nothing. */
  downloaded(): void
  /** Tries to save now; true when everything is saved. */
  flush(): Promise<boolean>
  /** Saves and lets go. */
  close(): Promise<void>
}
