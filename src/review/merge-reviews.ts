import type { Review } from './types.ts'

/** What the order of reviews and which of them count depend on. */
export type Ranked = Pick<Review, 'reviewer' | 'revision' | 'handedInAt' | 'digest'>

interface Seated {
  readonly seats: readonly { readonly id: string }[]
}

/**
 * Merges lists of reviews: each review once, ordered by seat, reviewer, revision, moment and digest. Loses nothing, and
 * gives the same result for any order or number of copies.
 */
export function mergeReviews<R extends Ranked>(round: Seated, ...lists: readonly (readonly R[])[]): readonly R[] {
  const byDigest = new Map(lists.flat().map((review) => [review.digest, review]))
  return [...byDigest.values()].sort(
    (a, b) => seatOrder(round, a) - seatOrder(round, b) || byText(a.reviewer.id, b.reviewer.id) || byAge(a, b)
  )
}

/** The last review of each reviewer, in the order of `mergeReviews`: these count. */
export function latestReviews<R extends Ranked>(round: Seated, reviews: readonly R[]): readonly R[] {
  const all = mergeReviews(round, reviews)
  return all.filter((review) =>
    all.every((other) => other.reviewer.id !== review.reviewer.id || byAge(other, review) <= 0)
  )
}

const byAge = (a: Ranked, b: Ranked): number =>
  a.revision - b.revision || byText(a.handedInAt, b.handedInAt) || byText(a.digest, b.digest)

const seatOrder = (round: Seated, review: Ranked): number =>
  round.seats.findIndex(({ id }) => id === review.reviewer.seat)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
