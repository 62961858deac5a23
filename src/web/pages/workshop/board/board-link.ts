import { isRecord } from '#lib/record.ts'
import { unlessBlocked } from '#lib/unless-blocked.ts'
import type { ByDevice } from '#room/types.ts'
import type { BoardView } from '#workshop/view.ts'

/** The room with phones, as the board shows it. */
export interface BoardRoom {
  readonly code: string
  /** The address that people type. */
  readonly address: string
  /** The address in the QR code. */
  readonly join: string
  readonly joined: ByDevice
}

/** What the facilitator's page sends to the board. */
export interface BoardMessage {
  readonly kind: 'board'
  readonly view: BoardView
  /** While the screen is paused, it shows nothing of the workshop. */
  readonly isPaused: boolean
  /** Null without phones. */
  readonly room: BoardRoom | null
  /** Devices that answered the current ballot and are not in its counts yet. */
  readonly waiting: number
  /** Whether the participants are imaginary; the board then says so permanently. */
  readonly isRehearsal: boolean
}

/** How often the board reports its presence, in milliseconds. */
export const heartbeat = 1_500

const hello = { kind: 'hello' } as const
const isHello = (data: unknown): boolean => isRecord(data) && data['kind'] === 'hello'
const isBoardMessage = (data: unknown): data is BoardMessage =>
  isRecord(data) && data['kind'] === 'board' && isRecord(data['view'])

const channelOf = (workshop: string): BroadcastChannel | null =>
  unlessBlocked(() => new BroadcastChannel(`cohesietoets.board.${workshop}`)) ?? null

/**
 * Sends messages to every board of a workshop. Boards in other windows of this browser listen to a channel; a board
 * that was opened from a file, where windows share nothing, gets its messages directly. `onHello` is called whenever a
 * board reports its presence.
 */
export function linkToBoards(
  workshop: string,
  latest: () => BoardMessage,
  onHello: () => void
): { send(): void; close(): void } {
  const channel = channelOf(workshop)
  const windows = new Set<MessageEventSource>()
  const send = (): void => {
    const message = latest()
    channel?.postMessage(message)
    // A window of a file has no origin to name. The message has nothing that the room may not see.
    for (const each of windows) each.postMessage(message, { targetOrigin: '*' })
  }
  const heard = (event: MessageEvent): void => {
    if (!isHello(event.data)) return
    if (event.source !== null && event.source !== window && window.location.protocol === 'file:')
      windows.add(event.source)
    onHello()
    send()
  }
  channel?.addEventListener('message', heard)
  window.addEventListener('message', heard)
  return {
    send,
    close: () => {
      channel?.close()
      window.removeEventListener('message', heard)
    }
  }
}

/** Follows the facilitator's page from the board. Reports its presence regularly, so that either window may reload. */
export function followFacilitator(workshop: string, onMessage: (message: BoardMessage) => void): () => void {
  const channel = channelOf(workshop)
  const opener = window.opener as Window | null
  const heard = (event: MessageEvent): void => {
    const isOurs = event.currentTarget === channel || event.source === opener
    if (isOurs && isBoardMessage(event.data)) onMessage(event.data)
  }
  const reportPresence = (): void => {
    channel?.postMessage(hello)
    opener?.postMessage(hello, { targetOrigin: '*' })
  }
  channel?.addEventListener('message', heard)
  window.addEventListener('message', heard)
  reportPresence()
  const timer = setInterval(reportPresence, heartbeat)
  return () => {
    clearInterval(timer)
    channel?.close()
    window.removeEventListener('message', heard)
  }
}
