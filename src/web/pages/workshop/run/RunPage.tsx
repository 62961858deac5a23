import { itemOf } from '#workshop/items.ts'
import { useValue } from '../../../state/use-value.ts'
import { goTo } from '../../../router/use-route.ts'
import type { HeldProps } from '../common/use-held.ts'
import { useBoardRoom } from '../room/use-board-room.ts'
import { RunRoom } from './RunRoom.tsx'
import { RunView } from './RunView.tsx'

/** Leading the workshop, with or without a room. */
export function RunPage({ id, held, link }: HeldProps) {
  const { workshop } = held
  return (
    <RunView
      id={id}
      held={held}
      room={useBoardRoom(link)}
      pausedInRoom={useValue(link).view?.isPaused}
      onPause={(isPaused) => void link.setScreen(isPaused)}
      phones={<RunRoom id={id} held={held} link={link} item={itemOf(workshop, workshop.at)} />}
      onFinish={() => goTo({ page: 'workshop', id, step: 'close' })}
    />
  )
}
