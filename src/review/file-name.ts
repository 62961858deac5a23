import { madeOn, type Modified } from '#assessment/days.ts'
import { fileName } from '#assessment/file-name.ts'
import { handedInMoment } from './handed-in.ts'
import type { Review, Round } from './types.ts'
import { current } from './union.ts'

/** The moment of the last that was handed in, or else of the invitation: what documents about a round are dated with. */
export const lastChange = (round: Round, counted: readonly Review[]): Modified =>
  counted
    .map(handedInMoment)
    .reduce((last, moment) => (moment.modifiedAt > last.modifiedAt ? moment : last), madeOn(round))

/** Name without extension for a document about a round; `kind` says which. */
export const roundFileName = (
  { round, reviews }: { readonly round: Round; readonly reviews: readonly Review[] },
  kind: string
): string => `${fileName({ answers: round.passport, ...lastChange(round, current(round, reviews)) })}_${kind}`
