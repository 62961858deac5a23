import type { Attempt, Fault, Stored } from './store.ts'

/** A successful attempt with its value. */
export const done = <T>(value: T): Attempt<T> => ({ ok: true, value })

/** An attempt that failed with a known fault. */
export const fault = (kind: Exclude<Fault['kind'], 'conflict' | 'failed'>): Attempt<never> => ({
  ok: false,
  fault: { kind }
})

/** An attempt that failed because somebody else wrote first; `current` is null when they deleted it. */
export const conflict = (current: Stored | null): Attempt<never> => ({
  ok: false,
  fault: { kind: 'conflict', current }
})

/** An attempt that failed for another reason, with a technical message. */
export const failed = (reason: unknown): Attempt<never> => ({
  ok: false,
  fault: { kind: 'failed', message: String(reason) }
})
