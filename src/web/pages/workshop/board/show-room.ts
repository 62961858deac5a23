import { follow, type Followed } from '#live/follow.ts'
import { newToken } from '#live/new-token.ts'
import { pauseAfter, waiting, type Waiting } from '#live/pause.ts'
import { post } from '#live/room.ts'
import { whenBack } from '#live/when-back.ts'
import type { Joined, RoomBoardView } from '#room/types.ts'
import { joinAddress, publicAddress, typedAddress } from '../room/addresses.ts'
import { base, findServer } from '../room/find-server.ts'
import type { BoardMessage } from './board-link.ts'
import { keptScreen, keepScreen } from './kept-screen.ts'

/** Why there is nothing to show: no room has this code, it has too many boards, it is over, or there is no server. */
export type ScreenFault = 'unknown' | 'full' | 'over' | 'no-server'

interface Shown {
  /** Called once, when this computer joins; not when a reloaded board goes on. */
  onJoined(room: Joined): void
  onMessage(message: BoardMessage): void
  onContact(isThere: boolean): void
  onFault(fault: ScreenFault): void
}

/** Joins a room as a board and shows it. Retries until the room can be reached. Returns a function that stops it. */
export function showRoom(code: string, { onJoined, onMessage, onContact, onFault }: Shown): () => void {
  let isStopped = false
  let pause: Waiting | null = null
  let followed: Followed | null = null
  const stopLooking = whenBack(() => {
    pause?.end()
    followed?.look()
  })
  const tokenOf = async (): Promise<string | null> => {
    const before = keptScreen(code)
    if (before !== null) return before
    const token = newToken()
    for (let failures = 1; !isStopped; failures += 1) {
      const replied = await post<Joined>(base, 'join', { code, token, as: 'board' })
      if (replied.ok) {
        keepScreen(code, token)
        if (!isStopped) onJoined(replied.body)
        return token
      }
      const error = replied.error?.error
      if (error === 'unknown-code' || error === 'bad-request' || error === 'room-full') {
        if (!isStopped) onFault(error === 'room-full' ? 'full' : 'unknown')
        return null
      }
      onContact(false)
      pause = waiting(pauseAfter(failures, Math.random()))
      await pause.over
    }
    return null
  }
  const join = async (): Promise<void> => {
    const found = await findServer()
    if (isStopped) return
    if (!found.ok && found.fault === 'no-server') return onFault('no-server')
    const token = await tokenOf()
    if (token === null || isStopped) return
    const address = publicAddress(found.ok ? found.server : null)
    followed = follow(
      { base, view: 'board', token },
      { onView: (view) => onMessage(messageOf(view, address)), onContact, onEnd: () => onFault('over') }
    )
  }
  void join()
  return () => {
    isStopped = true
    pause?.end()
    stopLooking()
    followed?.stop()
  }
}

/** The message that the facilitator's page would send; the numbers of devices are already in the view. */
function messageOf({ code, joined, isPaused, ...view }: RoomBoardView, address: string): BoardMessage {
  const room = { code, address: typedAddress(address), join: joinAddress(address, code), joined }
  return { kind: 'board', view, isPaused, room, waiting: 0, isRehearsal: false }
}
