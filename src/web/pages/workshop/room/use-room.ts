import { useEffect, useMemo, useRef } from 'react'
import { heldIn } from '#editing/round-part.ts'
import { whenBack } from '#live/when-back.ts'
import { roomsInBrowser } from '../../../state/rooms.ts'
import { apply } from '#workshop/apply.ts'
import type { Change } from '#workshop/commands.ts'
import { itemOf } from '#workshop/items.ts'
import type { Workshop } from '#workshop/types.ts'
import { useValue } from '../../../state/use-value.ts'
import { useOpen } from '../../assessment/open-context.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { devicesWaiting } from './devices.ts'
import { linkToRoom, type RoomLink } from './room-link.ts'

const rooms = roomsInBrowser()

/** A workshop whose changes also go to its room, and which takes over the counts of the room. */
export function useRoom(id: string, held: HeldWorkshop): { readonly held: HeldWorkshop; readonly link: RoomLink } {
  const open = useOpen()
  const latest = useRef(held)
  useEffect(() => {
    latest.current = held
  })
  /** A change that shows counts and waits for those of the room. */
  const waiting = useRef<Change | null>(null)
  const link = useMemo(
    () =>
      linkToRoom(id, rooms, {
        onSettled: (workshop) => {
          waiting.current = null
          latest.current.adopt(workshop)
        },
        onDelayed: (change) => {
          if (waiting.current !== change) return
          waiting.current = null
          latest.current.change(change)
        }
      }),
    [id]
  )
  useEffect(() => {
    // Not while rendering: a discarded render would keep leading the room.
    void link.start()
    const stopLooking = whenBack(() => link.lead()?.look())
    return () => {
      stopLooking()
      link.stop()
    }
  }, [link])
  const { view } = useValue(link)
  const item = itemOf(held.workshop, held.workshop.at)
  const workshopNow = (): Workshop => heldIn(open.get().assessment) ?? held.workshop
  return {
    link,
    held: {
      ...held,
      sentences: (view?.sentences ?? []).flatMap((each) => (each.item === item?.id ? [each.text] : [])),
      waiting: item?.kind === 'check' ? devicesWaiting(item, view) : 0,
      change: (...changes) => {
        for (const change of changes) {
          const leading = link.lead()
          // The room will answer soon.
          if (leading !== null && waiting.current !== null) return []
          const before = workshopNow()
          if (leading?.isInStep() === true && (change.kind === 'reveal' || change.kind === 'look')) {
            const result = apply(before, { ...change, sequence: before.sequence }, held.questionnaire)
            if (!result.ok) return result.problems
            waiting.current = change
          } else {
            const problems = held.change(change)
            if (problems.length > 0) return problems
          }
          if (!isOwnAffair(before, change)) leading?.send(change)
        }
        return []
      }
    }
  }
}

/** Whether a change is of no concern to the room: it is only about texts that stay on this device. */
function isOwnAffair(before: Workshop, change: Change): boolean {
  if (change.kind === 'describe') return change.about.setting === before.setting
  if (change.kind === 'plan') return change.minutes === itemOf(before, change.item)?.minutes
  return change.kind === 'expect' || change.kind === 'author'
}
