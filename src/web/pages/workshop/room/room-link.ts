import { lead, type Lead } from '#live/lead.ts'
import { ask, post } from '#live/room.ts'
import { bareWorkshop } from '#room/bare.ts'
import { routes } from '#room/routes.ts'
import type { FacilitatorView, OpenedRoom, Proof, ServerInfo } from '#room/types.ts'
import type { KeptRoom, Rooms } from '../../../state/rooms.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { createValue, type Readable } from '../../../state/value.ts'
import { base, findServer } from './find-server.ts'

/** Why a room could not be opened or ended. */
export type RoomFault = 'no-server' | 'unreachable' | 'full' | 'refused'

/** The room of a workshop, as its facilitator's page knows it. */
export interface RoomStatus {
  /** Null: the workshop has none, or not yet. */
  readonly kept: KeptRoom | null
  /** Null until the server has answered. */
  readonly server: ServerInfo | null
  readonly view: FacilitatorView | null
  /** Whether the room cannot be reached. The workshop continues without the phones, which reconnect by themselves. */
  readonly isLost: boolean
  /** Whether somebody else was first, so that the last press here had no effect. */
  readonly wasSecond: boolean
  readonly fault: RoomFault | null
}

export interface RoomLink extends Readable<RoomStatus> {
  /** Finds the stored room of this workshop, and leads it. */
  start(): Promise<void>
  open(workshop: Workshop): Promise<void>
  /** Ends the room and deletes its answers. */
  end(): Promise<void>
  /** Pauses or resumes the boards on other computers. */
  setScreen(isPaused: boolean): Promise<void>
  /** Null while there is no room to lead. */
  readonly lead: () => Lead | null
  stop(): void
}

interface Listener {
  /** Called with the workshop of the room when it may be taken over. */
  onSettled(workshop: Workshop): void
  /** Called with a change that could not be sent now. */
  onDelayed(change: Change): void
}

const none: RoomStatus = { kept: null, server: null, view: null, isLost: false, wasSecond: false, fault: null }

/**
 * Connects the workshop of an assessment with its room, if it has one, and stores what is needed to find the room
 * again.
 */
export function linkToRoom(id: string, rooms: Rooms, { onSettled, onDelayed }: Listener): RoomLink {
  const value = createValue(none)
  const set = (changed: Partial<RoomStatus>): void => value.set({ ...value.get(), ...changed })
  let leading: Lead | null = null
  let isStopped = true

  let writing: Promise<unknown> = Promise.resolve()
  /** Writes one after the other, so that the last one stays. */
  const keep = async (kept: KeptRoom): Promise<void> => {
    set({ kept })
    writing = writing.then(() => rooms.put(kept))
    await writing
  }
  const lookForServer = async (): Promise<RoomFault | null> => {
    const found = await findServer()
    if (!found.ok) return found.fault
    set({ server: found.server })
    return null
  }
  const begin = (kept: KeptRoom): void => {
    if (kept.token === null || isStopped) return
    leading?.stop()
    leading = lead({
      base,
      token: kept.token,
      unsent: kept.unsent,
      onView: (view, isSettled) => {
        set({ view })
        if (isSettled) onSettled(view.workshop)
      },
      onContact: (isThere) => set({ isLost: !isThere }),
      onUnsent: (unsent) => {
        const now = value.get().kept
        if (unsent.changes.length > 0) set({ wasSecond: false })
        if (now !== null) void keep({ ...now, unsent })
      },
      onRefused: () => set({ wasSecond: true }),
      onDelayed,
      onEnd: () => {
        leading = null
        const now = value.get().kept
        if (now !== null) void keep({ ...now, token: null })
        set({ view: null, isLost: false })
      }
    })
  }
  return {
    get: value.get,
    subscribe: value.subscribe,
    start: async () => {
      isStopped = false
      const kept = (await rooms.all()).find(({ name }) => name === id)
      if (kept === undefined || isStopped) return
      set({ kept })
      if (kept.token !== null) void lookForServer()
      begin(kept)
    },
    lead: () => leading,
    open: async (workshop) => {
      const fault = await lookForServer()
      set({ fault })
      if (fault !== null) return
      const replied = await post<OpenedRoom>(base, 'rooms', { workshop: bareWorkshop(workshop) })
      if (!replied.ok) {
        const { status } = replied
        set({ fault: status === 0 ? 'unreachable' : status === 503 || status === 429 ? 'full' : 'refused' })
        return
      }
      const { code, token } = replied.body
      const kept: KeptRoom = { name: id, code, token, unsent: { changes: [], sequence: null }, proof: null }
      await keep(kept)
      begin(kept)
    },
    end: async () => {
      const { kept } = value.get()
      if (kept === null || kept.token === null) return
      const replied = await post<Proof>(base, 'end', {}, kept.token)
      if (!replied.ok) {
        set({ fault: 'unreachable' })
        return
      }
      leading?.stop()
      leading = null
      await keep({ ...kept, token: null, unsent: { changes: [], sequence: null }, proof: replied.body })
      set({ view: null, fault: null, isLost: false })
    },
    setScreen: async (isPaused) => {
      const token = value.get().kept?.token ?? null
      if (token !== null) await ask<null>(base, routes.screen, { method: 'PUT', token, body: { isPaused } })
    },
    stop: () => {
      isStopped = true
      leading?.stop()
    }
  }
}
