import { madeOn, type Modified } from '#assessment/days.ts'
import { handedInMoment } from './handed-in.ts'
import type { Review, Round } from './types.ts'

/** The moment of the last that was handed in, or else of the invitation: what documents about a round are dated with. */
export const lastChange = (round: Round, counted: readonly Review[]): Modified =>
  counted
    .map(handedInMoment)
    .reduce((last, moment) => (moment.modifiedAt > last.modifiedAt ? moment : last), madeOn(round))
