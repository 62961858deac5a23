import { follow, type Followed, type Transport } from '#live/follow.ts'
import { ask, post } from '#live/room.ts'
import { bareWorkshop } from '#room/bare.ts'
import { routes } from '#room/routes.ts'
import type { OpenedRoom, ServerInfo } from '#room/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Change } from '#workshop/commands.ts'
import { forRehearsal } from '#workshop/rehearsal.ts'
import { itemsOfScript } from '#workshop/script.ts'
import type { Workshop } from '#workshop/types.ts'
import { createValue, type Readable } from '../../../state/value.ts'
import { together } from '../room/devices.ts'
import { base, findServer } from '../room/find-server.ts'
import type { RoomFault } from '../room/room-link.ts'

/** What is known of the place where the workshop will be held. */
export interface VenueStatus {
  readonly stage: 'idle' | 'busy' | 'open' | 'over'
  readonly fault: RoomFault | null
  readonly server: ServerInfo | null
  /** There and back from this device, the middle of some tries, in milliseconds. */
  readonly milliseconds: number | null
  readonly transport: Transport | null
  readonly code: string
  readonly joined: number
  readonly answered: number
}

const unknown: VenueStatus = {
  stage: 'idle',
  fault: null,
  server: null,
  milliseconds: null,
  transport: null,
  code: '',
  joined: 0,
  answered: 0
}

export interface TrialRoom extends Readable<VenueStatus> {
  start(): Promise<void>
  /** Ends the room, with everything in it. */
  stop(): Promise<void>
}

/** How often the way to the server is measured. */
const tries = 5

/** A room of its own in which phones are tried before the workshop. It has one open ballot, and nothing of it is kept. */
export function createTrialRoom(workshop: Workshop, questionnaire: Questionnaire): TrialRoom {
  const value = createValue(unknown)
  const set = (changed: Partial<VenueStatus>): void => value.set({ ...value.get(), ...changed })
  let token: string | null = null
  let followed: Followed | null = null
  /** Counts the starts, so that a slow answer to an earlier one changes nothing. */
  let turn = 0

  const measure = async (): Promise<number | null> => {
    const times: number[] = []
    for (let each = 0; each < tries; each += 1) {
      const from = performance.now()
      const replied = await ask(base, routes.server, { method: 'GET' })
      if (replied.ok) times.push(performance.now() - from)
    }
    const middle = times.sort((one, other) => one - other)[Math.floor(times.length / 2)]
    return middle === undefined ? null : Math.max(1, Math.round(middle))
  }
  const openBallot = async (mine: string, item: string): Promise<boolean> => {
    const changes: readonly Change[] = [
      { kind: 'go', to: item },
      { kind: 'open', item }
    ]
    for (const [at, change] of changes.entries()) {
      const replied = await post(base, 'commands', { ...change, sequence: at }, mine)
      if (!replied.ok) return false
    }
    return true
  }
  const end = async (): Promise<void> => {
    followed?.stop()
    followed = null
    const mine = token
    token = null
    if (mine !== null) await post(base, 'end', {}, mine)
  }
  return {
    get: value.get,
    subscribe: value.subscribe,
    start: async () => {
      const mine = (turn += 1)
      value.set({ ...unknown, stage: 'busy' })
      await end()
      const fail = (fault: RoomFault): void => {
        if (mine === turn) set({ stage: 'idle', fault })
      }
      const found = await findServer()
      if (!found.ok) return fail(found.fault)
      const milliseconds = await measure()
      const trial = trialOf(workshop, questionnaire)
      const opened = await post<OpenedRoom>(base, 'rooms', { workshop: trial })
      if (!opened.ok) return fail(opened.status === 0 ? 'unreachable' : opened.status === 400 ? 'refused' : 'full')
      token = opened.body.token
      const [item] = trial.items
      if (item === undefined || !(await openBallot(token, item.id))) return fail('unreachable')
      if (mine !== turn) return
      set({ stage: 'open', server: found.server, milliseconds, code: opened.body.code })
      followed = follow(
        { base, view: 'facilitator', token },
        {
          onTransport: (transport) => set({ transport }),
          onView: ({ joined, answered }) => set({ joined: together(joined), answered: together(answered) }),
          onContact: () => undefined,
          onEnd: () => set({ stage: 'over' })
        }
      )
    },
    stop: async () => {
      turn += 1
      await end()
      if (value.get().stage !== 'idle') set({ stage: 'over' })
    }
  }
}

/** A workshop of one check, whatever the real one has: only the way to the room is tried. */
function trialOf(workshop: Workshop, questionnaire: Questionnaire): Workshop {
  const items = itemsOfScript('45', [...questionnaire.checks.keys()].slice(0, 1), questionnaire)
  return bareWorkshop({ ...forRehearsal(workshop), items: items.filter(({ kind }) => kind === 'check'), sequence: 0 })
}
