import { ask } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import type { Saved } from '#room/types.ts'
import type { Choice, Taken } from './choices.ts'

interface Sender {
  readonly base: string
  readonly token: string
  /** The room no longer knows this phone. */
  onUnknown(): void
}

/** Sends a choice; rejects when it did not arrive and should be sent again. */
export async function sendChoice(
  { item, ballot, level, revision }: Choice,
  { base, token, onUnknown }: Sender
): Promise<Taken> {
  const body = { item, ballot, level, revision }
  const replied = await ask<Saved>(base, routes.answer, { method: 'PUT', token, body })
  if (replied.ok) return replied.body
  if (replied.error?.error === 'not-open') return 'late'
  // Otherwise a choice that the server does not understand would be sent for ever.
  if (replied.status === 400) return 'late'
  if (replied.status === 401) onUnknown()
  throw new Error(`status ${replied.status}`)
}
