import { dayIn, shiftDay } from '#lib/day.ts'
import type { Review } from './types.ts'

type Moment = Pick<Review, 'handedInAt' | 'handedInOn'>

/** The hours from UTC of the last place on earth where a day ends, and of the first where it begins. */
const zones = { last: -12, first: 14 } as const

/** The calendar day on which something was handed in, and whether it is the day of who handed in (or that of UTC). */
export function dayHandedIn(moment: Moment): { readonly day: string; readonly isOwn: boolean } {
  const { handedInAt, handedInOn } = moment
  return handedInOn !== undefined && isPossibleDay(moment)
    ? { day: handedInOn, isOwn: true }
    : { day: handedInAt.slice(0, 10), isOwn: false }
}

/** Whether the day stands on a calendar somewhere on earth at that moment. Files without a day have nothing to doubt. */
export const isPossibleDay = ({ handedInAt, handedInOn }: Moment): boolean =>
  handedInOn === undefined || daysAt(handedInAt).includes(handedInOn)

/**
 * Whether something was handed in by the last day. Without the day of the reviewer, that day must have ended everywhere on earth
 * before anything is late; `unclear` says that it is in time by that grace alone.
 */
export function punctualityOf(moment: Moment, deadline: string): 'in-time' | 'unclear' | 'late' {
  if (dayIn(deadline) === '') return 'in-time'
  const { day, isOwn } = dayHandedIn(moment)
  if (day <= deadline) return 'in-time'
  return !isOwn && dayAt(moment.handedInAt, zones.last) <= deadline ? 'unclear' : 'late'
}

/** The days that stand on calendars somewhere on earth at a moment. */
function daysAt(moment: string): readonly string[] {
  return [dayAt(moment, zones.last), moment.slice(0, 10), dayAt(moment, zones.first)]
}

/** The calendar day at a moment, so many hours from UTC. */
function dayAt(moment: string, offset: number): string {
  const hour = Number(moment.slice(11, 13)) + offset
  const day = moment.slice(0, 10)
  return hour < 0 ? shiftDay(day, -1) : hour >= 24 ? shiftDay(day, 1) : day
}
