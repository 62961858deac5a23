import { pauseAfter, waiting } from '#live/pause.ts'
import { ask } from '#live/room.ts'
import { routes } from '#room/routes.ts'

/** A minority view as it is on this phone. */
export interface OwnSentence {
  readonly item: string
  readonly text: string
  /** `typed`: not handed in yet. `late`: the decision came first. */
  readonly fate: 'typed' | 'unsaved' | 'saved' | 'late'
}

/**
 * Hands in a minority view, and retries until the server has it. `isStill` says whether it is still the one to send.
 */
export async function handIn(
  base: string,
  token: string,
  { item, text }: OwnSentence,
  isStill: () => boolean
): Promise<'saved' | 'late'> {
  for (let failures = 1; isStill(); failures += 1) {
    const replied = await ask<null>(base, routes.sentence, {
      method: 'PUT',
      token,
      body: { item, text: text.replace(/\s+/g, ' ') }
    })
    if (replied.ok) return 'saved'
    if (replied.status === 401 || replied.status === 409 || replied.status === 400) return 'late'
    await waiting(pauseAfter(failures, Math.random())).over
  }
  return 'late'
}
