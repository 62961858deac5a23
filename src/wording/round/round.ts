import type { RoundComparison } from '#review/comparison.ts'
import { nameReviewer, nameSeat } from '#review/name.ts'
import type { Review, Round, Seat } from '#review/types.ts'
import { latestReviews } from '#review/merge-reviews.ts'
import { speechIn, type Speech, type SpeechSource } from '../speech.ts'

/** What is needed to describe a round and its reviewers in words. */
export interface RoundWording extends Speech {
  readonly round: Round
  /** The comparison of the reviews of this round. */
  readonly comparison: RoundComparison
  /** The reviews that count, in the order of the reviewers of the comparison. */
  readonly counted: readonly Review[]
  /** `R1`: the name of a reviewer where space is short. */
  readonly markOf: (reviewer: string) => string
  /** Function and organisation; the function alone where organisations are not shown. */
  readonly nameOf: (reviewer: string) => string
  readonly seatName: (seat: Seat) => string
}

export interface RoundToWord extends SpeechSource {
  readonly round: Round
  /** All reviews that were handed in, including older revisions. */
  readonly reviews: readonly Review[]
  /** The comparison of these reviews. */
  readonly comparison: RoundComparison
}

/**
 * Makes the wording of a round. `namesOrganisations`: whether the reader may see the organisations of reviewers;
 * otherwise they appear by function alone.
 */
export function wordRound(input: RoundToWord, namesOrganisations = true): RoundWording {
  const { comparison, reviews } = input
  const speech = speechIn(input)
  // An id contains the organisation, so a seat without another name gets a number.
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

/** Whether the id belongs to somebody who handed in from a seat of the round. */
const isKnown = ({ seats }: Round, { reviewers }: RoundComparison, id: string): boolean =>
  seats.some((seat) => reviewers.some((reviewer) => reviewer.id === id && reviewer.seat === seat.id))
