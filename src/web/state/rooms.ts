import type { Unsent } from '#live/lead.ts'
import type { Proof } from '#room/types.ts'
import { rowsInBrowser, type KeptRows } from '#storage/kept-rows.ts'

/** What a facilitator's device keeps of the room of a workshop, under the id of its assessment. */
export interface KeptRoom {
  readonly name: string
  readonly code: string
  /** With this, anybody leads the room. Gone when the room has ended. */
  readonly token: string | null
  readonly unsent: Unsent
  /** What was destroyed; null while the room is open. */
  readonly proof: Proof | null
}

export type Rooms = KeptRows<KeptRoom>

export const roomsInBrowser = (name = 'cohesietoets-rooms'): Rooms => rowsInBrowser(name, 'rooms')
