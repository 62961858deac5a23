import type { Review, Round } from './types.ts'

/**
 * Merges lists of reviews: each review once, ordered by seat, reviewer, revision, moment and digest. Loses nothing, and
 * gives the same result for any order or number of copies.
 */
export function mergeReviews(round: Round, ...lists: readonly (readonly Review[])[]): readonly Review[] {
  const byDigest = new Map(lists.flat().map((review) => [review.digest, review]))
  return [...byDigest.values()].sort(
    (a, b) => seatOrder(round, a) - seatOrder(round, b) || byText(a.reviewer.id, b.reviewer.id) || byAge(a, b)
  )
}

/** The last review of each reviewer, in the order of `union`: these count. */
export function latestReviews(round: Round, reviews: readonly Review[]): readonly Review[] {
  const all = mergeReviews(round, reviews)
  return all.filter((review) =>
    all.every((other) => other.reviewer.id !== review.reviewer.id || byAge(other, review) <= 0)
  )
}

const byAge = (a: Review, b: Review): number =>
  a.revision - b.revision || byText(a.handedInAt, b.handedInAt) || byText(a.digest, b.digest)

const seatOrder = (round: Round, review: Review): number =>
  round.seats.findIndex(({ id }) => id === review.reviewer.seat)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
