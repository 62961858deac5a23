import type { Assessment, AssessmentWith } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Judging, RoundPart, Settling } from '#review/types.ts'
import type { WorkshopPart } from '#workshop/part.ts'
import { resultIn, type WorkshopResult } from '#workshop/result.ts'
import type { Workshop } from '#workshop/types.ts'

/** What an assessment carries of a round and cannot be used here: made with other questions, say, or damaged. */
export interface SetAside {
  readonly kind: 'set-aside'
  /** As it came. `fileOf` puts it back unchanged. */
  readonly review: NonNullable<Assessment['review']>
  /** Why it cannot be used. */
  readonly problems: readonly Problem[]
}

/**
 * An assessment while people work on it: what it carries of a round or a workshop has been read. `readRoundPart` makes
 * it.
 */
export type WorkingAssessment = AssessmentWith<RoundPart | WorkshopPart | SetAside>

type Carrier = Pick<WorkingAssessment, 'review'>

/** What an assessment carries of a round; null when that is nothing, or nothing that can be used. */
export const roundPartOf = ({ review }: Carrier): RoundPart | null =>
  review === undefined || review.kind === 'set-aside' || review.kind === 'workshop' || review.kind === 'workshop-result'
    ? null
    : review

/** The workshop in which an assessment is decided; null when there is none. */
export const heldIn = ({ review }: Carrier): Workshop | null => (review?.kind === 'workshop' ? review.workshop : null)

/** What came out of the workshop in which an assessment is or was decided; null when there was none. */
export const workshopOf = ({ review }: Carrier, questionnaire: Questionnaire): WorkshopResult | null =>
  review?.kind === 'workshop' || review?.kind === 'workshop-result' ? resultIn(review, questionnaire) : null

/** What a reviewer's assessment carries of a round; null when it is none. */
export const judgingOf = (assessment: Carrier): Judging | null => {
  const part = roundPartOf(assessment)
  return part?.kind === 'judging' ? part : null
}

/** What a coordinator's assessment carries of a round; null when it is none. */
export const settlingOf = (assessment: Carrier): Settling | null => {
  const part = roundPartOf(assessment)
  return part?.kind === 'settling' ? part : null
}

/** Handed in: nothing changes until it is taken up again. */
export const isFrozen = (assessment: Carrier): boolean => (judgingOf(assessment)?.handedInAt ?? '') !== ''

/** The assessment as files and the store hold it. */
export function fileOf({ review, ...others }: WorkingAssessment): Assessment {
  if (review === undefined) return others
  return { ...others, review: review.kind === 'set-aside' ? review.review : { ...review } }
}
