import type { Revision } from './store.ts'

/** A revision that was never used before. */
export const newRevision = (): Revision =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
