import { isRecord } from '#lib/record.ts'
import type { Way } from '#room/entry.ts'
import type { Choice } from './choices.ts'

/** What this phone stores about its room, so that a reload changes nothing. */
export interface Kept {
  readonly code: string
  /** Absent: one phone for one person. */
  readonly way?: Way
  readonly token: string
  readonly choices: readonly Choice[]
  /** This phone left the room. If it comes back, it is the same participant and counts once. */
  readonly hasLeft?: true
}

const name = 'cohesietoets.room'

/** The room that this phone was in; null when there is none. */
export function readKept(): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    // This program wrote it, so its shape is known.
    return isRecord(kept) && typeof kept['token'] === 'string' ? (kept as unknown as Kept) : null
  } catch {
    return null
  }
}

/** Stores it; null removes it. In a browser that stores nothing, it lasts until the page closes. */
export function writeKept(kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(kept))
  } catch {
    // The page itself still has it.
  }
}
