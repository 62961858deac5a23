import type { Assessment } from '#assessment/types.ts'
import { visibleText } from '#lib/blank.ts'
import { digestOf } from './digest.ts'
import type { Settling } from './types.ts'
import { latestReviews } from './merge-reviews.ts'

/**
 * SHA-256 in hexadecimal of the signed content: the settled answers with their evidence, the reason and the dissent by
 * check, and the reviews that count. Excludes the actions and the sign-offs of others. White space around texts makes
 * no difference.
 */
export function settledDigest(
  { questionnaire, depth, answers }: Pick<Assessment, 'questionnaire' | 'depth' | 'answers'>,
  { round, reviews, decisions }: Settling
): string {
  return digestOf({
    questionnaire,
    depth,
    answers: Object.fromEntries(
      Object.entries(answers)
        .map(([name, answer]) => [name, typeof answer === 'string' ? visibleText(answer) : answer] as const)
        .filter(([, answer]) => answer !== '')
    ),
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([check, { reason, dissent }]) => [
        check,
        { reason: visibleText(reason), dissent: dissent.map(({ reviewer, why }) => [reviewer, visibleText(why)]) }
      ])
    ),
    reviews: latestReviews(round, reviews)
      .map(({ digest }) => digest)
      .sort()
  })
}
