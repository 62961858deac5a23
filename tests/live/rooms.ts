import { afterAll, afterEach, beforeAll } from 'vitest'
import { lead, type Lead, type Unsent } from '#live/lead.ts'
import { post } from '#live/room.ts'
import { bareWorkshop } from '#room/bare.ts'
import type { FacilitatorView, OpenedRoom } from '#room/types.ts'
import { newWorkshop } from '#workshop/begin.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { startRoomServer, type RoomServer } from '../support/room-server.ts'
import { startUnrulyProxy, type UnrulyProxy } from '../support/unruly-proxy.ts'

/** A workshop of one check that the room reads. */
export const workshop: Workshop = newWorkshop({
  id: 'visie',
  now: '2026-11-30T09:00:00.000Z',
  questionnaire: cohesietoets,
  language: 'nl',
  title: '',
  draft: { title: 'Geheime visie', version: '' },
  setting: 'plenary',
  script: '45'
})
export const check = 'szw-role'
/** Leads the workshop to the moment that people can answer. */
export const toVoting: readonly Change[] = [
  { kind: 'begin', moment: '2026-11-30T09:00:00.000Z' },
  { kind: 'go', to: check },
  { kind: 'read', item: check },
  { kind: 'open', item: check }
]

/** What a facilitator's page saw. */
export interface Seen {
  view: FacilitatorView | null
  settled: Workshop | null
  isThere: boolean
  unsent: Unsent
  refused: number
  delayed: Change[]
  hasEnded: boolean
}

/** A room server and a network with faults for one test file. Call it at its top. */
export function useRooms() {
  let server: RoomServer
  let proxy: UnrulyProxy
  const open = new Set<{ stop(): void }>()
  beforeAll(async () => {
    server = await startRoomServer()
    proxy = await startUnrulyProxy(server.port)
  })
  afterEach(() => {
    for (const each of open) each.stop()
    open.clear()
    proxy.mend()
  })
  afterAll(async () => {
    await proxy.close()
    await server.close()
  })
  return {
    server: () => server,
    proxy: () => proxy,
    /** Ends it after the test. */
    follows: <T extends { stop(): void }>(each: T): T => {
      open.add(each)
      return each
    },
    openRoom: async (): Promise<OpenedRoom> => {
      const opened = await post<OpenedRoom>(server.url, 'rooms', { workshop: bareWorkshop(workshop) })
      if (!opened.ok) throw new Error(`rooms: ${opened.status}`)
      return opened.body
    },
    /** Leads a room from a page of its own, by the network with faults. */
    leads: (token: string, unsent: Unsent = { changes: [], sequence: null }): { leads: Lead; seen: Seen } => {
      const seen: Seen = { view: null, settled: null, isThere: false, unsent, refused: 0, delayed: [], hasEnded: false }
      const leads = lead({
        base: proxy.url,
        token,
        unsent,
        onView: (view, isSettled) => {
          seen.view = view
          if (isSettled) seen.settled = view.workshop
        },
        onContact: (isThere) => {
          seen.isThere = isThere
        },
        onUnsent: (now) => {
          seen.unsent = now
        },
        onRefused: () => {
          seen.refused += 1
        },
        onDelayed: (change) => {
          seen.delayed.push(change)
        },
        onEnd: () => {
          seen.hasEnded = true
        }
      })
      open.add(leads)
      return { leads, seen }
    }
  }
}
