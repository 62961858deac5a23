import type { Coordinated } from './use-coordinated.ts'

interface ReviewerNamesProps {
  readonly coordinated: Coordinated
  /** Ids of reviewers. */
  readonly reviewers: readonly string[]
  /** The sentence around the names; only the names by default. */
  in?(names: string): string
}

/** Reviewers by short label for users who see the list of them, by function and organisation for screen readers. */
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
