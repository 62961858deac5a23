import type { Unsent } from '#live/lead.ts'
import type { Proof } from '#room/types.ts'
import { rowsInBrowser, type KeptRows } from '#storage/kept-rows.ts'

/** What a facilitator's device stores about the room of a workshop, under the id of its assessment. */
export interface KeptRoom {
  readonly name: string
  readonly code: string
  /** Whoever has this can lead the room. Null once the room has ended. */
  readonly token: string | null
  readonly unsent: Unsent
  /** What was destroyed; null while the room is open. */
  readonly proof: Proof | null
}

export type Rooms = KeptRows<KeptRoom>

export const roomsInBrowser = (name = 'cohesietoets-rooms'): Rooms => rowsInBrowser(name, 'rooms')
