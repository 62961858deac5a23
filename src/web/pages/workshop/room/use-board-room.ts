import { useValue } from '../../../state/use-value.ts'
import type { BoardRoom } from '../board/board-link.ts'
import { joinAddress, publicAddress, typedAddress } from './addresses.ts'
import type { RoomLink } from './room-link.ts'

/** What the board shows of the room; null without one. */
export function useBoardRoom(link: RoomLink): BoardRoom | null {
  const { kept, server, view } = useValue(link)
  if (kept === null || kept.token === null) return null
  const address = publicAddress(server)
  return {
    code: kept.code,
    address: typedAddress(address),
    join: joinAddress(address, kept.code),
    joined: view?.joined ?? { phone: 0, table: 0 }
  }
}
