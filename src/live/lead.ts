import { bareCommand } from '#room/bare.ts'
import { routes, viewRoute } from '#room/routes.ts'
import type { Applied, FacilitatorView, Tagged } from '#room/types.ts'
import type { Change } from '#workshop/commands.ts'
import { follow } from './follow.ts'
import { pauseAfter, waiting, type Waiting } from './pause.ts'
import { ask } from './room.ts'

/** What is not in the room yet. Kept on the device, so that a refresh loses nothing. */
export interface Unsent {
  readonly changes: readonly Change[]
  /** The sequence number of the room's workshop, as far as is known; null before it was heard. */
  readonly sequence: number | null
}

/** Leading a room from one device: its changes go to the room in order, and what the room makes of them comes back. */
export interface Lead {
  /** Sends a change that the own workshop has already, or waits for: see `onSettled`. */
  send(change: Change): void
  /** Whether the room answers, and everything was sent: only then it is worth waiting for it. */
  isInStep(): boolean
  look(): void
  stop(): void
}

/** How long a facilitator waits for the room before the workshop goes on without it, in milliseconds. */
const commandWait = 4_000

interface Leader {
  /**
   * The room as it is. `isSettled`: nothing of this device is on its way, so that it may take over the room's workshop.
   */
  onView(view: FacilitatorView, isSettled: boolean): void
  onContact(isThere: boolean): void
  onUnsent(unsent: Unsent): void
  /** Somebody else was first, or the room does not allow it: what was on its way is dropped. */
  onRefused(): void
  /** A change could not be sent now; it is sent later. */
  onDelayed(change: Change): void
  onEnd(): void
}

interface LeadOptions extends Leader {
  readonly base: string
  readonly token: string
  readonly unsent: Unsent
}

/**
 * Leads a room. Changes are tried until the room answers; without a network the workshop goes on, and the room follows
 * later.
 */
export function lead(options: LeadOptions): Lead {
  const { base, token, onView, onContact, onUnsent, onRefused, onDelayed, onEnd } = options
  let { changes, sequence } = options.unsent
  /** Whether the first change may be in the room already: its answer was lost. */
  let isUnsure = changes.length > 0
  let isBusy = false
  let isThere = false
  let isStopped = false
  let pause: Waiting | null = null
  let latest: FacilitatorView | null = null

  const keep = (next: readonly Change[]): void => {
    changes = next
    onUnsent({ changes, sequence })
  }
  const found = (isFound: boolean): void => {
    if (isFound && !isThere) pause?.end()
    isThere = isFound
    onContact(isFound)
  }
  const hear = (view: FacilitatorView): void => {
    latest = view
    const isSettled = changes.length === 0 && !isBusy && view.workshop.sequence >= (sequence ?? 0)
    if (isSettled || sequence === null) sequence = view.workshop.sequence
    onView(view, isSettled)
  }
  const followed = follow(
    { base, view: 'facilitator', token },
    {
      onView: (view) => {
        hear(view)
        void deliver()
      },
      onContact: found,
      onEnd: () => {
        stop()
        onEnd()
      }
    }
  )
  /** Asks for the view after everything was sent, so that the own workshop takes over what the room counted. */
  const settle = async (): Promise<void> => {
    const replied = await ask<Tagged<FacilitatorView>>(base, viewRoute('facilitator'), { method: 'GET', token })
    isBusy = false
    if (isStopped) return
    if (replied.ok) hear(replied.body.view)
    else if (latest !== null) hear(latest)
    void deliver()
  }
  const drop = (): void => {
    sequence = null
    isUnsure = false
    keep([])
    onRefused()
  }
  const deliver = async (): Promise<void> => {
    if (isBusy || isStopped || sequence === null || changes.length === 0) return
    isBusy = true
    for (let failures = 0; changes.length > 0 && !isStopped;) {
      const [change] = changes as readonly [Change, ...Change[]]
      const body = bareCommand({ ...change, sequence })
      const replied = await ask<Applied>(base, routes.commands, { method: 'POST', token, body, within: commandWait })
      const now = replied.ok ? replied.body.sequence : (replied.error?.sequence ?? null)
      if (replied.ok || (isUnsure && now !== null && now > sequence)) {
        failures = 0
        isUnsure = false
        sequence = now ?? sequence
        // More may have come meanwhile.
        keep(changes.slice(1))
      } else if (replied.status === 409 || replied.status === 400) drop()
      else if (replied.status === 401 || replied.status === 404) break
      else {
        isUnsure ||= replied.status === 0
        if (failures === 0) onDelayed(change)
        failures += 1
        found(false)
        pause = waiting(pauseAfter(failures, Math.random()))
        await pause.over
      }
    }
    if (isStopped) return
    await settle()
  }
  const stop = (): void => {
    isStopped = true
    pause?.end()
    followed.stop()
  }
  return {
    send: (change) => {
      keep([...changes, change])
      void deliver()
    },
    isInStep: () => isThere && changes.length === 0 && !isBusy,
    look: () => {
      pause?.end()
      followed.look()
    },
    stop
  }
}
