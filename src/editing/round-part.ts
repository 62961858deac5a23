import type { Assessment, AssessmentWith } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Judging, RoundPart, Settling } from '#review/types.ts'
import type { WorkshopPart } from '#workshop/part.ts'
import { resultIn, type WorkshopResult } from '#workshop/result.ts'
import type { Workshop } from '#workshop/types.ts'

/** A review part that cannot be used here, for example because it has other questions or is damaged. */
export interface SetAside {
  readonly kind: 'set-aside'
  /** As it was in the file. `fileOf` writes it back unchanged. */
  readonly review: NonNullable<Assessment['review']>
  /** Why it cannot be used. */
  readonly problems: readonly Problem[]
}

/** An assessment while people work on it: its round or workshop has been read by `readRoundPart`. */
export type WorkingAssessment = AssessmentWith<RoundPart | WorkshopPart | SetAside>

type Carrier = Pick<WorkingAssessment, 'review'>

/** The part that an assessment has in a round; null when it has none, or none that can be used. */
export const roundPartOf = ({ review }: Carrier): RoundPart | null =>
  review === undefined || review.kind === 'set-aside' || review.kind === 'workshop' || review.kind === 'workshop-result'
    ? null
    : review

/** The workshop in which an assessment is decided; null when there is none. */
export const heldIn = ({ review }: Carrier): Workshop | null => (review?.kind === 'workshop' ? review.workshop : null)

/** The result of the workshop that decides or decided an assessment; null when there was none. */
export const workshopOf = ({ review }: Carrier, questionnaire: Questionnaire): WorkshopResult | null =>
  review?.kind === 'workshop' || review?.kind === 'workshop-result' ? resultIn(review, questionnaire) : null

/** The part that a reviewer's assessment has in a round; null for any other assessment. */
export const judgingOf = (assessment: Carrier): Judging | null => {
  const roundPart = roundPartOf(assessment)
  return roundPart?.kind === 'judging' ? roundPart : null
}

/** The part that a coordinator's assessment has in a round; null for any other assessment. */
export const settlingOf = (assessment: Carrier): Settling | null => {
  const roundPart = roundPartOf(assessment)
  return roundPart?.kind === 'settling' ? roundPart : null
}

/** Whether a reviewer handed it in. Nothing changes until it is reopened. */
export const isFrozen = (assessment: Carrier): boolean => (judgingOf(assessment)?.handedInAt ?? '') !== ''

/** The assessment as files and the store hold it: a part that was set aside is written back as it came. */
export function fileOf({ review, ...others }: WorkingAssessment): Assessment {
  if (review === undefined) return others
  return { ...others, review: review.kind === 'set-aside' ? review.review : { ...review } }
}
