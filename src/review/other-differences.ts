import { saysNothing } from '#assessment/says-nothing.ts'
import type { Question, Questionnaire } from '#questionnaire/types.ts'
import type { OtherDifference } from './comparison.ts'
import { isPassport } from './passport.ts'
import type { ScoredReview } from './score-review.ts'

/** Questions outside the checks and the passport: who is involved, which groups, the futures. */
export function otherDifferences(
  questionnaire: Questionnaire,
  scored: readonly ScoredReview[]
): readonly OtherDifference[] {
  return [...questionnaire.questions.values()].flatMap((question): readonly OtherDifference[] => {
    if (!isComparable(question) || isPassport(questionnaire, question.name)) return []
    const answers = scored.map(({ review, visible }) => ({
      reviewer: review.reviewer.id,
      answer: visible.answers[question.name] ?? null
    }))
    const given = answers.flatMap(({ answer }) => (saysNothing(answer ?? undefined) ? [] : [JSON.stringify(answer)]))
    return new Set(given).size < 2 ? [] : [{ question: question.name, answers }]
  })
}

/** Checks are compared separately; free text always differs. */
function isComparable({ kind }: Question): boolean {
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'number':
    case 'date':
      return true
    case 'check':
    case 'text':
    case 'comment':
      return false
  }
}
