import type { Transport } from '#live/follow.ts'
import type { ServerInfo } from '#room/types.ts'
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

/** Before anything was tried. */
export const unknown: VenueStatus = {
  stage: 'idle',
  fault: null,
  server: null,
  milliseconds: null,
  transport: null,
  code: '',
  joined: 0,
  answered: 0
}
