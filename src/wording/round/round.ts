import type { RoundComparison } from '#review/compare.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import type { Review, Round, Seat } from '#review/types.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { speechIn, type Speech, type SpeechSource } from '../speech.ts'

/** What it takes to speak of a round and of its reviewers. */
export interface RoundWording extends Speech {
  readonly round: Round
  /** Of the reviews of this round. */
  readonly comparison: RoundComparison
  /** The reviews that count, in the order of the reviewers of the comparison. */
  readonly counted: readonly Review[]
  /** `R1`: how a reviewer is called where there is little room. */
  readonly markOf: (reviewer: string) => string
  /** Function and organisation; where no organisations are told, the function alone. */
  readonly nameOf: (reviewer: string) => string
  readonly seatName: (seat: Seat) => string
}

export interface RoundToWord extends SpeechSource {
  readonly round: Round
  /** All that was handed in, older revisions too. */
  readonly reviews: readonly Review[]
  /** Of these reviews. */
  readonly comparison: RoundComparison
}

/** `namesOrganisations`: whether the reader may know from which organisation somebody is. */
export function wordRound(input: RoundToWord, namesOrganisations = true): RoundWording {
  const { comparison, reviews } = input
  const speech = speechIn(input)
  // An id is made of the organisation, so a seat that has no other name is numbered.
  const unnamed = (number: number): string => speech.say('round.seatNumber', { number })
  const shown = (seat: Seat): Seat => (namesOrganisations ? seat : { ...seat, organisation: '' })
  const round = { ...input.round, seats: input.round.seats.map(shown) }
  return {
    ...speech,
    round,
    comparison,
    counted: latestReviews(round, reviews),
    markOf: (id) => `R${comparison.reviewers.findIndex((reviewer) => reviewer.id === id) + 1}`,
    nameOf: (id) =>
      !namesOrganisations && !isKnown(round, comparison, id)
        ? speech.say('round.someone')
        : nameReviewer(round, comparison.reviewers, id, unnamed),
    seatName: (seat) => nameSeat(round, seat, unnamed)
  }
}

/** Whether the id is of somebody who handed in from a seat of the round. */
const isKnown = ({ seats }: Round, { reviewers }: RoundComparison, id: string): boolean =>
  seats.some((seat) => reviewers.some((reviewer) => reviewer.id === id && reviewer.seat === seat.id))
