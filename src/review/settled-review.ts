import type { Assessment } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { compareReviews, type RoundComparison } from './compare.ts'
import { standings, type StandingWord } from './sign-off.ts'
import type { Settling } from './types.ts'

/** What a report tells of how an assessment was settled. */
export interface SettledReview {
  readonly settling: Settling
  /** Of its reviews. */
  readonly comparison: RoundComparison
  /** What the seats say, held against what stands there now. */
  readonly words: readonly StandingWord[]
}

/** `settling` is the part that the assessment carries. */
export const settledReview = (
  questionnaire: Questionnaire,
  assessment: Assessment,
  settling: Settling
): SettledReview => ({
  settling,
  comparison: compareReviews(questionnaire, settling.round, settling.reviews),
  words: standings(assessment, settling)
})
