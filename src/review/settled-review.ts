import type { AssessmentWith } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { compareReviews } from './compare.ts'
import { type RoundComparison } from './comparison.ts'
import { standings, type StandingWord } from './sign-off.ts'
import type { Settling } from './types.ts'

/** The settling of an assessment, as a report shows it. */
export interface SettledReview {
  readonly settling: Settling
  /** The comparison of its reviews. */
  readonly comparison: RoundComparison
  /** The sign-off of each seat, and whether it still applies. */
  readonly signOffs: readonly StandingWord[]
}

/**
 * Compares the reviews of a settled assessment and checks its sign-offs, for a report. `settling` is its review part.
 */
export const settledReview = (
  questionnaire: Questionnaire,
  assessment: AssessmentWith<unknown>,
  settling: Settling
): SettledReview => ({
  settling,
  comparison: compareReviews(questionnaire, settling.round, settling.reviews),
  signOffs: standings(assessment, settling)
})
