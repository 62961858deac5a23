import type { Attempt, Fault, Stored } from './store.ts'

export const done = <T>(value: T): Attempt<T> => ({ ok: true, value })

export const fault = (kind: Exclude<Fault['kind'], 'conflict' | 'failed'>): Attempt<never> => ({
  ok: false,
  fault: { kind }
})

export const conflict = (current: Stored | null): Attempt<never> => ({
  ok: false,
  fault: { kind: 'conflict', current }
})

export const failed = (reason: unknown): Attempt<never> => ({
  ok: false,
  fault: { kind: 'failed', message: String(reason) }
})
