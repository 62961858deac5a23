import { warning, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { nameSeat } from './name.ts'
import { readReview } from './read-review.ts'
import type { Review, Round, Seat } from './types.ts'
import { latestReviews, mergeReviews } from './merge-reviews.ts'

/** The text of a file, and the name to use in messages. */
export interface ReceivedFile {
  readonly name: string
  readonly text: string
}

/**
 * The fate of one file:
 *
 * | fate | meaning |
 * | --- | --- |
 * | `counted` | the last that this reviewer handed in |
 * | `older` | kept, but a later revision of the same reviewer counts |
 * | `known` | the same review was collected before |
 * | `refused` | not of this round, or damaged: see the problems |
 */
export interface ReceivedReview {
  readonly name: string
  readonly fate: 'counted' | 'older' | 'known' | 'refused'
  readonly review: Review | null
  readonly problems: readonly Problem[]
}

export interface Collection {
  /** Everything that is kept, in the order of `mergeReviews`. */
  readonly reviews: readonly Review[]
  /** In the order of the files. */
  readonly received: readonly ReceivedReview[]
}

/**
 * Reads review files and adds them to the `known` reviews. Reports the fate of each file; a bad file never stops the
 * others. The result does not depend on the order of the files, nor on duplicates.
 */
export function collect(
  round: Round,
  questionnaire: Questionnaire,
  known: readonly Review[],
  files: readonly ReceivedFile[]
): Collection {
  const read = files.map(({ name, text }) => ({ name, result: readReview(text, round, questionnaire) }))
  const reviews = mergeReviews(
    round,
    known,
    read.flatMap(({ result }) => (result.ok ? [result.value] : []))
  )
  const counted = new Set(latestReviews(round, reviews).map(({ digest }) => digest))
  const seen = new Set(known.map(({ digest }) => digest))
  const received = read.map(({ name, result }): ReceivedReview => {
    if (!result.ok) return { name, fate: 'refused', review: null, problems: result.problems }
    const review = result.value
    const fate = seen.has(review.digest) ? 'known' : counted.has(review.digest) ? 'counted' : 'older'
    seen.add(review.digest)
    return {
      name,
      fate,
      review,
      problems: [
        ...result.warnings,
        ...sharedSeat(round, review, latestReviews(round, reviews)),
        ...otherSeat(round, review, reviews)
      ]
    }
  })
  return { reviews, received }
}

/** A warning when two reviewers share one seat. */
function sharedSeat(round: Round, { reviewer }: Review, counted: readonly Review[]): readonly Problem[] {
  const seat = round.seats.find(({ id }) => id === reviewer.seat)
  return seat !== undefined &&
    counted.some((other) => other.reviewer.seat === reviewer.seat && other.reviewer.id !== reviewer.id)
    ? [warning('same-seat', 'reviewer.seat', { seat: nameSeat(round, seat) })]
    : []
}

/**
 * A warning when one reviewer handed in for two seats: only the last counts, and the other seat becomes empty, perhaps
 * by mistake.
 */
function otherSeat(round: Round, { reviewer }: Review, reviews: readonly Review[]): readonly Problem[] {
  const other = reviews.find((each) => each.reviewer.id === reviewer.id && each.reviewer.seat !== reviewer.seat)
  const seat = round.seats.find(({ id }) => id === other?.reviewer.seat)
  return seat === undefined ? [] : [warning('other-seat', 'reviewer.seat', { seat: nameSeat(round, seat) })]
}

/** Seats without a counting review; `reviews` are those that count (see `latestReviews`). */
export const missingSeats = (round: Round, reviews: readonly Pick<Review, 'reviewer'>[]): readonly Seat[] =>
  round.seats.filter(({ id }) => !reviews.some((review) => review.reviewer.seat === id))
