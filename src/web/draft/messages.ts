import type { Progress } from '#readers/pace.ts'
import type { DraftDesk } from './desk.ts'

/** A call of the desk in the worker. */
export interface Question {
  readonly id: number
  readonly ask: keyof DraftDesk
  readonly given: readonly unknown[]
}

/**
 * What the worker answers. While it opens a draft, how far it is comes first. A value is JSON: a browser takes ten times
 * as long to hand over the objects of a long draft.
 */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: string }
  | { readonly id: number; readonly ok: false }
  | { readonly id: number; readonly seen: Progress }
