import type { Transport } from '#live/follow.ts'
import type { ServerInfo } from '#room/types.ts'
import type { RoomFault } from '../room/room-link.ts'

/** What is known about the venue of the workshop. */
export interface VenueStatus {
  readonly stage: 'idle' | 'busy' | 'open' | 'over'
  readonly fault: RoomFault | null
  readonly server: ServerInfo | null
  /** The median round-trip time from this device, in milliseconds. */
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
