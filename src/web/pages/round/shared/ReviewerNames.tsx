import type { Coordinated } from './use-coordinated.ts'

interface ReviewerNamesProps {
  readonly coordinated: Coordinated
  /** Ids of reviewers. */
  readonly reviewers: readonly string[]
  /** The sentence around their names or marks; they alone when left out. */
  in?(names: string): string
}

/** Reviewers by their marks for who sees the list of them, by function and organisation for who listens. */
export function ReviewerNames({
  coordinated: { markOf, nameOf },
  reviewers,
  in: sentence = (names) => names
}: ReviewerNamesProps) {
  return (
    <>
      <span aria-hidden="true">{sentence(reviewers.map(markOf).join(', '))}</span>
      <span className="visually-hidden">{sentence(reviewers.map(nameOf).join('; '))}</span>
    </>
  )
}
