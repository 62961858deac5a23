import { isRecord } from '#lib/record.ts'
import { forgetSetting, readSetting, writeSetting } from '../../../shell/settings.ts'
import type { InvitationForm, SeatRow } from '#editing/invitation.ts'

/** What is kept of an invitation until it is made. A passphrase is kept nowhere. */
export type Unfinished = Omit<InvitationForm, 'passphrase' | 'repeated'>

/** One invitation for each assessment it starts from, and one that starts from nothing. */
const keyOf = (from: string | null) => `invitation.${from ?? ''}` as const

/** Keeps what was typed so far in this browser. False where it keeps nothing: then it lasts until the page closes. */
export function keepUnfinished(from: string | null, form: InvitationForm): boolean {
  const { passphrase: _phrase, repeated: _again, ...kept } = form
  return writeSetting(keyOf(from), JSON.stringify(kept satisfies Unfinished))
}

/** What was typed before and not made into an invitation yet. */
export function readUnfinished(from: string | null): Unfinished | null {
  try {
    const kept: unknown = JSON.parse(readSetting(keyOf(from)) ?? 'null')
    return isUnfinished(kept) ? kept : null
  } catch {
    return null
  }
}

/** The invitation is made, or somebody starts afresh. */
export const forgetUnfinished = (from: string | null): void => forgetSetting(keyOf(from))

/** The same when the assessment it starts from is removed. Gives what brings it back, for when the assessment comes back. */
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
