import { madeOn, type Modified } from '#assessment/days.ts'
import { fileName } from '#assessment/file-name.ts'
import { handedInMoment } from '#review/handed-in.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { RoundComparison } from '#review/compare.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import type { Review, Round, Seat } from '#review/types.ts'
import { current } from '#review/union.ts'
import { cutIn, speechIn, type Speech } from '../context.ts'
import { holdTexts } from '../hold-texts.ts'
import type { Flavour, Language } from '../model.ts'

export interface RoundInput {
  readonly questionnaire: Questionnaire
  readonly round: Round
  /** All that was handed in, older revisions too. */
  readonly reviews: readonly Review[]
  /** Of these reviews. */
  readonly comparison: RoundComparison
  readonly language: Language
  readonly translate: Translate
  readonly softwareVersion: string
}

/** What every section about a round needs to look things up and to speak of reviewers. */
export interface RoundContext extends RoundInput, Speech {
  readonly isPublic: boolean
  /** The reviews that count, in the order of the reviewers of the comparison. */
  readonly counted: readonly Review[]
  /** `R1`: how a reviewer is called where there is little room. */
  readonly markOf: (reviewer: string) => string
  /** Function and organisation; the public version has the function alone. */
  readonly nameOf: (reviewer: string) => string
  readonly seatName: (seat: Seat) => string
}

export function createRoundContext(input: RoundInput, flavour: Flavour): RoundContext {
  const { comparison, reviews } = input
  const isPublic = flavour === 'public'
  const speech = speechIn(input)
  // An id is made of the organisation, so a seat that has no other name is numbered.
  const unnamed = (number: number): string => speech.say('round.seatNumber', { number })
  const shown = (seat: Seat): Seat => (isPublic ? { ...seat, organisation: '' } : seat)
  const round = { ...input.round, seats: input.round.seats.map(shown) }
  return {
    ...input,
    ...speech,
    round,
    isPublic,
    counted: current(round, reviews),
    markOf: (id) => `R${comparison.reviewers.findIndex((reviewer) => reviewer.id === id) + 1}`,
    nameOf: (id) =>
      isPublic && !isKnown(round, comparison, id)
        ? speech.say('round.someone')
        : nameReviewer(round, comparison.reviewers, id, unnamed),
    seatName: (seat) => nameSeat(round, seat, unnamed)
  }
}

/** The same with texts that a document can hold. */
export function heldRound(input: RoundInput): RoundInput {
  const { round, reviews, comparison } = input
  return { ...input, ...holdTexts({ round, reviews, comparison }, cutIn(speechIn(input))) }
}

/** Whether the id is of somebody who handed in from a seat of the round. */
const isKnown = ({ seats }: Round, { reviewers }: RoundComparison, id: string): boolean =>
  seats.some((seat) => reviewers.some((reviewer) => reviewer.id === id && reviewer.seat === seat.id))

/** The moment of the last that was handed in, or else of the invitation: what documents about a round are dated with. */
export const lastChange = ({ round, counted }: Pick<RoundContext, 'round' | 'counted'>): Modified =>
  counted
    .map(handedInMoment)
    .reduce((last, moment) => (moment.modifiedAt > last.modifiedAt ? moment : last), madeOn(round))

/** Name without extension for a document about a round; `kind` says which. */
export const roundFileName = ({ round, reviews }: Pick<RoundInput, 'round' | 'reviews'>, kind: string): string =>
  `${fileName({ answers: round.passport, ...lastChange({ round, counted: current(round, reviews) }) })}_${kind}`
