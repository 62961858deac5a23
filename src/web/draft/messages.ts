import type { DraftDesk } from './desk.ts'

/** A call of the desk in the worker. */
export interface Question {
  readonly id: number
  readonly ask: keyof DraftDesk
  readonly given: readonly unknown[]
}

export type Answer =
  { readonly id: number; readonly ok: true; readonly value: unknown } | { readonly id: number; readonly ok: false }
