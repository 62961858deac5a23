import { bareCommand } from '#room/bare.ts'
import { routes, viewRoute } from '#room/routes.ts'
import type { Applied, FacilitatorView, Tagged } from '#room/types.ts'
import type { Change } from '#workshop/commands.ts'
import { follow } from './follow.ts'
import { pauseAfter, waiting, type Waiting } from './pause.ts'
import { ask } from './room.ts'

/** The changes that the room does not have yet. Kept on the device, so that a reload loses nothing. */
export interface Unsent {
  readonly changes: readonly Change[]
  /** The sequence number of the room's workshop, as far as it is known; null before the first view. */
  readonly sequence: number | null
}

/** Leads a room from one device: sends its changes to the room in order, and receives the workshop of the room. */
export interface Lead {
  /** Sends a change that the own workshop already has, or waits for: see `onSettled`. */
  send(change: Change): void
  /** Whether the room answers and has everything: only then is it worth waiting for. */
  isInStep(): boolean
  look(): void
  stop(): void
}

/** How long a facilitator waits for the room before the workshop goes on without it, in milliseconds. */
const commandWait = 4_000

interface Leader {
  /**
   * The current view. `isSettled`: this device has nothing left to send, so it may take over the workshop of the room.
   */
  onView(view: FacilitatorView, isSettled: boolean): void
  onContact(isThere: boolean): void
  onUnsent(unsent: Unsent): void
  /** Another device was first, or the room does not allow it: unsent changes are dropped. */
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
 * Leads a room. Retries changes until the room answers. Without a network the workshop continues, and the room catches
 * up later.
 */
export function lead(options: LeadOptions): Lead {
  const { base, token, onView, onContact, onUnsent, onRefused, onDelayed, onEnd } = options
  let { changes, sequence } = options.unsent
  /** Whether the room may already have the first change, because its answer was lost. */
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
  /** Asks for the view once everything was sent, so that the own workshop takes over the counts of the room. */
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
        // More changes may have come meanwhile.
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
