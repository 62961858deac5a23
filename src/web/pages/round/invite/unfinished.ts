import { isRecord } from '#lib/record.ts'
import { forgetSetting, readSetting, writeSetting } from '../../../shell/settings.ts'
import type { InvitationForm, SeatRow } from '#editing/invitation.ts'

/** The part of an invitation that is stored until it is made. A passphrase is never stored. */
export type Unfinished = Omit<InvitationForm, 'passphrase' | 'repeated'>

/** One unfinished invitation for each assessment it starts from, and one that starts from nothing. */
const keyOf = (from: string | null) => `invitation.${from ?? ''}` as const

/**
 * Stores an unfinished invitation in this browser. Returns false where the browser stores nothing: then it lasts until
 * the page closes.
 */
export function keepUnfinished(from: string | null, form: InvitationForm): boolean {
  const { passphrase: _phrase, repeated: _again, ...kept } = form
  return writeSetting(keyOf(from), JSON.stringify(kept satisfies Unfinished))
}

/** The unfinished invitation from before; null when there is none. */
export function readUnfinished(from: string | null): Unfinished | null {
  try {
    const kept: unknown = JSON.parse(readSetting(keyOf(from)) ?? 'null')
    return isUnfinished(kept) ? kept : null
  } catch {
    return null
  }
}

/** Deletes the unfinished invitation: it was made, or the user starts again. */
export const forgetUnfinished = (from: string | null): void => forgetSetting(keyOf(from))

/**
 * Deletes the unfinished invitation with the assessment it starts from. Returns a function that restores it, for when
 * the deletion is undone.
 */
export function takeUnfinished(from: string): () => void {
  const kept = readSetting(keyOf(from))
  forgetSetting(keyOf(from))
  return () => {
    if (kept !== null) writeSetting(keyOf(from), kept)
  }
}

const texts = ['title', 'version', 'deadline', 'instruction'] as const

const isUnfinished = (value: unknown): value is Unfinished =>
  isRecord(value) &&
  texts.every((name) => typeof value[name] === 'string') &&
  (value['depth'] === 'quick' || value['depth'] === 'full') &&
  Array.isArray(value['seats']) &&
  value['seats'].every(isSeatRow)

const isSeatRow = (value: unknown): value is SeatRow =>
  isRecord(value) &&
  typeof value['key'] === 'number' &&
  typeof value['function'] === 'string' &&
  typeof value['organisation'] === 'string'
