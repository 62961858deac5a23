import { follow, type Transport } from '#live/follow.ts'
import { pauseAfter, waiting } from '#live/pause.ts'
import { ask } from '#live/room.ts'
import { routes } from '#room/routes.ts'
import type { Saved } from '#room/types.ts'

/** How well this phone reaches the room. */
export interface TryOut {
  /** Null until it is known. */
  readonly transport: Transport | null
  /** The median time to save an answer, in milliseconds; null until there are enough. */
  readonly milliseconds: number | null
}

/** How many answers a trial sends. */
const tries = 5

/**
 * Tries a phone before the workshop: how it receives changes, and how long an answer takes. Returns a function that
 * stops it.
 */
export function tryOut(
  base: string,
  token: string,
  { onResult, onEnd }: { onResult(result: TryOut): void; onEnd(): void }
): () => void {
  let result: TryOut = { transport: null, milliseconds: null }
  let isStopped = false
  let isMeasured = false
  const set = (changed: Partial<TryOut>): void => {
    result = { ...result, ...changed }
    if (!isStopped) onResult(result)
  }
  const measure = async (item: string): Promise<void> => {
    const times: number[] = []
    for (let failures = 0; times.length < tries && !isStopped;) {
      const body = { item, ballot: 1, level: null, revision: times.length + 1 }
      const from = performance.now()
      const replied = await ask<Saved>(base, routes.answer, { method: 'PUT', token, body })
      if (replied.ok) times.push(performance.now() - from)
      else await waiting(pauseAfter((failures += 1), Math.random())).over
    }
    const middle = times.sort((one, other) => one - other)[Math.floor(tries / 2)]
    if (middle !== undefined) set({ milliseconds: Math.max(1, Math.round(middle)) })
  }
  const followed = follow(
    { base, view: 'participant', token },
    {
      onView: ({ shows }) => {
        if (isMeasured || shows.kind !== 'check') return
        isMeasured = true
        void measure(shows.item)
      },
      onTransport: (transport) => set({ transport }),
      onContact: () => undefined,
      onEnd
    }
  )
  return () => {
    isStopped = true
    followed.stop()
  }
}
