import { modified, type Modified } from '#assessment/days.ts'
import { dayIn, dayOf, isDayAt, lastDayOf } from '#lib/day.ts'
import type { Review } from './types.ts'

type Moment = Pick<Review, 'handedInAt' | 'handedInOn'>

/** The calendar day (ISO 8601) on which a review was handed in: that of the reviewer, otherwise that in UTC. */
export const dayHandedIn = ({ handedInAt, handedInOn }: Moment): string => dayOf(handedInAt, handedInOn)

/** Whether it was that day anywhere on earth at that moment. True when the file has no day. */
export const isPossibleDay = ({ handedInAt, handedInOn }: Moment): boolean =>
  handedInOn === undefined || isDayAt(handedInAt, handedInOn)

/**
 * Whether a review was handed in by the deadline (ISO 8601; that day is still in time). Without the day of the
 * reviewer, a review is late only when the deadline had passed everywhere on earth; `unclear` means that it is in time
 * only by that grace.
 */
export function punctualityOf(moment: Moment, deadline: string): 'in-time' | 'unclear' | 'late' {
  if (dayIn(deadline) === '' || dayHandedIn(moment) <= deadline) return 'in-time'
  const isOwn = moment.handedInOn !== undefined && isPossibleDay(moment)
  return !isOwn && lastDayOf(moment.handedInAt) <= deadline ? 'unclear' : 'late'
}

/** The moment and calendar day of handing in, in the form of a last change, for a date on a page or in a file name. */
export const handedInMoment = ({ handedInAt, handedInOn }: Moment): Modified => modified(handedInAt, handedInOn)
