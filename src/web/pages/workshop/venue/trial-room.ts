import { follow, type Followed } from '#live/follow.ts'
import { post } from '#live/room.ts'
import type { OpenedRoom } from '#room/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { createValue, type Readable } from '../../../state/value.ts'
import { together } from '../room/devices.ts'
import { base, findServer } from '../room/find-server.ts'
import type { RoomFault } from '../room/room-link.ts'
import { measureWay } from './measure-way.ts'
import { trialOf } from './trial-of.ts'
import { unknown, type VenueStatus } from './venue-status.ts'

export interface TrialRoom extends Readable<VenueStatus> {
  start(): Promise<void>
  /** Ends the room, with everything in it. */
  stop(): Promise<void>
}

/**
 * A room of its own in which phones are tried before the workshop. It has one open ballot, and nothing in it is kept.
 */
export function createTrialRoom(workshop: Workshop, questionnaire: Questionnaire): TrialRoom {
  const value = createValue(unknown)
  const set = (changed: Partial<VenueStatus>): void => value.set({ ...value.get(), ...changed })
  let token: string | null = null
  let followed: Followed | null = null
  /** Counts the starts, so that a slow answer to an earlier one changes nothing. */
  let turn = 0

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
      const milliseconds = await measureWay()
      const trial = trialOf(workshop, questionnaire)
      const opened = await post<OpenedRoom>(base, 'rooms', { workshop: trial })
      if (!opened.ok) return fail(opened.status === 0 ? 'unreachable' : opened.status === 400 ? 'refused' : 'full')
      token = opened.body.token
      const [item] = trial.items
      const isOpen = mine === turn && item !== undefined && (await openBallot(token, item.id))
      // Leaves no room behind when the user left the page meanwhile.
      if (mine !== turn || !isOpen) await end()
      if (!isOpen) return fail('unreachable')
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
