import { pollPace, silence } from '#room/limits.ts'
import { streamRoute, viewRoute, type ViewName } from '#room/routes.ts'
import type { Tagged, Views } from '#room/types.ts'
import { eventReader } from './events.ts'
import { pauseAfter, waiting, type Waiting } from './pause.ts'

/** How patient a page is, in milliseconds. */
export interface Patience {
  /** A new stream that gives no byte for this long is held up somewhere; the page then polls instead. */
  readonly first: number
  /** A stream that was silent for this long is dead: the server sends something at least every 25 s. */
  readonly silence: number
  /** How long the page polls, where streams do not get through, before it tries a stream again. */
  readonly polling: number
}

export const patience: Patience = { first: silence, silence: 60_000, polling: 120_000 }

export interface Source {
  /** The address of the app, with a slash at its end. */
  readonly base: string
  readonly view: ViewName
  readonly token: string
}

export interface Followed {
  /** Asks for the view at once, because the page or the network came back. */
  look(): void
  stop(): void
}

/** How a page receives changes: by a stream, or by polling where streams are held up. */
export type Transport = 'stream' | 'asking'

export interface Follower<View> {
  onTransport?(transport: Transport): void
  /** May be called again with the same view. */
  onView(view: View): void
  /** Called when the room is found or lost. */
  onContact(isThere: boolean): void
  /** Called once, and nothing after it: the room ended, or does not know the token. */
  onEnd(): void
}

/** Thrown when the room is over. Other refusals may change on a retry: a page of a proxy in between, for instance. */
class Over extends Error {}

/**
 * Follows a room for as long as the page is open: by a stream, or by polling where streams are held up. Retries after
 * every failure, without end.
 */
export function follow<Name extends ViewName>(
  { base, view: name, token }: Source & { readonly view: Name },
  { onTransport, onView, onContact, onEnd }: Follower<Views[Name]>,
  times: Patience = patience
): Followed {
  let isStopped = false
  let failures = 0
  let pollsUntil = 0
  let pause: Waiting | null = null
  let current: AbortController | null = null
  let heardAt = 0
  /** The tag of the last view. */
  let tag = ''

  const open = async (address: string, signal: AbortSignal): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(base + address, { headers, signal, cache: 'no-store' })
    if (response.ok) return response
    throw response.status === 401 ? new Over() : new Error(`status ${response.status}`)
  }
  const heard = (): void => {
    failures = 0
    heardAt = Date.now()
    onContact(true)
  }
  /** Resolves to whether the stream delivered anything. */
  const listen = async (): Promise<boolean> => {
    const controller = new AbortController()
    current = controller
    let timer = setTimeout(() => controller.abort(), times.first)
    let isSilent = true
    try {
      const { body } = await open(streamRoute(name), controller.signal)
      if (body === null) return false
      const letters = new TextDecoder()
      const read = eventReader(({ event, id, data }) => {
        // The stream is over. The next request tells whether the room is too: a server that stops also says `end`.
        if (event === 'end') return
        heard()
        tag = id
        onView(JSON.parse(data) as Views[Name])
      })
      const reader = body.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return !isSilent
        if (isSilent) onTransport?.('stream')
        isSilent = false
        heardAt = Date.now()
        clearTimeout(timer)
        timer = setTimeout(() => controller.abort(), times.silence)
        read(letters.decode(value, { stream: true }))
      }
    } catch (reason) {
      if (reason instanceof Over || !controller.signal.aborted) throw reason
      return !isSilent
    } finally {
      clearTimeout(timer)
      controller.abort()
    }
  }
  const ask = async (): Promise<void> => {
    const address = `${viewRoute(name)}?after=${encodeURIComponent(tag)}`
    const response = await open(address, AbortSignal.timeout(2 * times.first))
    const said = response.status === 204 ? null : ((await response.json()) as Tagged<Views[Name]>)
    if (isStopped) return
    heard()
    if (said === null) return
    ;({ tag } = said)
    onView(said.view)
  }
  const end = (): void => {
    if (isStopped) return
    stop()
    onEnd()
  }
  const stop = (): void => {
    isStopped = true
    current?.abort()
    pause?.end()
  }
  const rest = async (milliseconds: number): Promise<void> => {
    pause = waiting(milliseconds)
    await pause.over
  }
  const run = async (): Promise<void> => {
    while (!isStopped)
      try {
        if (Date.now() < pollsUntil) {
          await ask()
          onTransport?.('asking')
          await rest(pollPace[name])
        } else if (await listen()) await rest(pauseAfter(failures, Math.random()))
        else pollsUntil = Date.now() + times.polling
      } catch (reason) {
        if (reason instanceof Over) {
          end()
          return
        }
        if (isStopped) return
        onContact(false)
        failures += 1
        await rest(pauseAfter(failures, Math.random()))
      }
  }
  void run()
  return {
    look: () => {
      if (isStopped) return
      pause?.end()
      // A stream may be dead without an error after a phone slept.
      if (Date.now() - heardAt > times.silence / 2) current?.abort()
      ask().catch((reason: unknown) => {
        if (reason instanceof Over) end()
      })
    },
    stop
  }
}
