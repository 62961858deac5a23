import { madeOn, type Modified } from '#assessment/days.ts'
import { handedInMoment } from './handed-in.ts'
import type { Review, Round } from './types.ts'

/** The moment of the last counting review, otherwise of the invitation: the date of documents about a round. */
export const lastChange = (round: Round, counted: readonly Review[]): Modified =>
  counted
    .map(handedInMoment)
    .reduce((last, moment) => (moment.modifiedAt > last.modifiedAt ? moment : last), madeOn(round))
