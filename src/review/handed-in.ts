import { modified, type Modified } from '#assessment/days.ts'
import { dayIn, dayOf, isDayAt, lastDayOf } from '#lib/day.ts'
import type { Review } from './types.ts'

type Moment = Pick<Review, 'handedInAt' | 'handedInOn'>

/** The calendar day on which something was handed in: that of who handed in, or else that of UTC. */
export const dayHandedIn = ({ handedInAt, handedInOn }: Moment): string => dayOf(handedInAt, handedInOn)

/** Whether the day stands on a calendar somewhere on earth at that moment. Files without a day have nothing to doubt. */
export const isPossibleDay = ({ handedInAt, handedInOn }: Moment): boolean =>
  handedInOn === undefined || isDayAt(handedInAt, handedInOn)

/**
 * Whether something was handed in by the last day. Without the day of the reviewer, that day must have ended everywhere on earth
 * before anything is late; `unclear` says that it is in time by that grace alone.
 */
export function punctualityOf(moment: Moment, deadline: string): 'in-time' | 'unclear' | 'late' {
  if (dayIn(deadline) === '' || dayHandedIn(moment) <= deadline) return 'in-time'
  const isOwn = moment.handedInOn !== undefined && isPossibleDay(moment)
  return !isOwn && lastDayOf(moment.handedInAt) <= deadline ? 'unclear' : 'late'
}

/** The handing in as the last change of something: for a date on a page, or in the name of a file. */
export const handedInMoment = ({ handedInAt, handedInOn }: Moment): Modified => modified(handedInAt, handedInOn)
