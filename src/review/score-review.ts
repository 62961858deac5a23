import { visibleAnswers, type VisibleAnswers } from '#assessment/visible.ts'
import { scoreAnswers, type ScoredAnswers } from '#outcome/score-answers.ts'
import type { Finding } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Review } from './types.ts'

/** A review with its scored answers. */
export interface ScoredReview {
  readonly review: Review
  readonly visible: VisibleAnswers
  readonly scoredAnswers: ScoredAnswers
  /** By check. */
  readonly findings: ReadonlyMap<string, Finding>
}

/** Scores the answers of one reviewer, as those of an assessment. */
export function scoreReview(questionnaire: Questionnaire, review: Review): ScoredReview {
  const { depth, answers } = review.assessment
  const visible = visibleAnswers(questionnaire, depth, answers)
  const scoredAnswers = scoreAnswers(questionnaire, depth, visible)
  return {
    review,
    visible,
    scoredAnswers,
    findings: new Map(scoredAnswers.findings.map((finding) => [finding.check, finding]))
  }
}
