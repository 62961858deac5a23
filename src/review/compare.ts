import type { Questionnaire } from '#questionnaire/types.ts'
import { agreementOn, type Agreement } from './agreement.ts'
import { compareCheck } from './compare-check.ts'
import { levelsOf, type RoundComparison } from './comparison.ts'
import { latestReviews } from './merge-reviews.ts'
import { otherDifferences } from './other-differences.ts'
import { scoreReview } from './score-review.ts'
import type { Review, Round } from './types.ts'

/** Compares the latest review of each reviewer. The same reviews in any order give the same comparison. */
export function compareReviews(
  questionnaire: Questionnaire,
  round: Round,
  reviews: readonly Review[]
): RoundComparison {
  const scored = latestReviews(round, reviews).map((review) => scoreReview(questionnaire, review))
  const checks = [...questionnaire.checks.keys()].flatMap((name) => compareCheck(name, scored, questionnaire) ?? [])
  const agreementIn = (themes: readonly string[]): Agreement =>
    agreementOn(checks.filter(({ theme }) => themes.includes(theme)).map(levelsOf))
  return {
    format: 'cohesietoets/round-comparison',
    version: 1,
    round: round.id,
    questionnaire: round.questionnaire,
    reviewers: scored.map(({ review }) => review.reviewer),
    checks,
    themes: questionnaire.themes.map(({ id }) => ({ id, ...agreementIn([id]) })),
    overall: agreementIn(questionnaire.themes.filter(({ inOverall }) => inOverall).map(({ id }) => id)),
    profiles: scored.map(({ review, scoredAnswers }) => ({
      reviewer: review.reviewer.id,
      themes: scoredAnswers.themes,
      overall: scoredAnswers.overall
    })),
    blindSpots:
      scored.length === 0
        ? []
        : checks.filter((check) => levelsOf(check).length === 0 && check.unanimous === null).map(({ check }) => check),
    others: otherDifferences(questionnaire, scored)
  }
}
