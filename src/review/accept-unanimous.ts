import type { Answers, AssessmentWith } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Value } from '#expression/types.ts'
import { isSame } from '#lib/same.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { RoundComparison } from './comparison.ts'
import { decide, evidenceOf, type SettledCheck } from './settle.ts'
import { isPassport } from './passport.ts'
import type { Carrying, Review, Settling } from './types.ts'
import { latestReviews } from './merge-reviews.ts'

/**
 * Takes over what all reviewers agree on where nothing is decided yet: checks with equal answers, with their evidence
 * side by side, and questions outside the checks to which all who answered gave the same answer.
 */
export function acceptUnanimous(
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  comparison: RoundComparison,
  questionnaire: Questionnaire
): Carrying<Settling> {
  const rulings = comparison.checks.flatMap((check): readonly (readonly [string, SettledCheck])[] =>
    check.unanimous === null || check.check in settling.decisions
      ? []
      : [[check.check, { answer: check.unanimous, ...evidenceOf(check), reason: '', dissent: [] }]]
  )
  const shared = sharedAnswers(questionnaire, latestReviews(settling.round, settling.reviews))
  const answers = { ...shared, ...assessment.answers }
  const { hidden } = visibleAnswers(questionnaire, assessment.depth, answers)
  const asked = Object.entries(answers).filter(([name]) => name in assessment.answers || !hidden.has(name))
  return decide(
    { ...assessment, answers: Object.fromEntries(asked) },
    settling,
    Object.fromEntries(rulings),
    questionnaire
  )
}

function sharedAnswers(questionnaire: Questionnaire, reviews: readonly Review[]): Answers {
  const visible = reviews.map(
    ({ assessment: { depth, answers } }) => visibleAnswers(questionnaire, depth, answers).answers
  )
  const names = [...questionnaire.questions.values()]
    .filter((question) => question.kind !== 'check' && !isPassport(questionnaire, question.name))
    .map(({ name }) => name)
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, Value])[] => {
      const given = visible.flatMap(({ [name]: answer }) => (answer === undefined ? [] : [answer]))
      const [first] = given
      return first !== undefined && given.every((answer) => isSame(answer, first)) ? [[name, first]] : []
    })
  )
}
