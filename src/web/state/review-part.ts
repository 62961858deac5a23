import type { Assessment } from '#assessment/types.ts'
import type { Judging, ReviewPart, Settling } from '#review/types.ts'

/** What an assessment of this device carries of a review round. It was checked when it was opened or imported. */
export const partOf = ({ review }: Pick<Assessment, 'review'>): ReviewPart | null =>
  review === undefined ? null : (review as unknown as ReviewPart)

export const judgingOf = (assessment: Pick<Assessment, 'review'>): Judging | null => {
  const part = partOf(assessment)
  return part?.kind === 'judging' ? part : null
}

export const settlingOf = (assessment: Pick<Assessment, 'review'>): Settling | null => {
  const part = partOf(assessment)
  return part?.kind === 'settling' ? part : null
}

/** Handed in: nothing changes until it is taken up again. */
export const isFrozen = (assessment: Pick<Assessment, 'review'>): boolean =>
  (judgingOf(assessment)?.handedInAt ?? '') !== ''
