import type { Answers, AssessmentWith } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { blankAssessment, type Start } from '#assessment/blank.ts'
import type { Value } from '#expression/types.ts'
import { isSame } from '#lib/same.ts'
import { remarkName } from '#questionnaire/remark-name.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { CheckComparison, RoundComparison } from './compare.ts'
import { isPassport } from './passport.ts'
import { withPart } from './judge-separately.ts'
import { bindUnbound } from './sign-off.ts'
import type { Carrying, Decision, Review, Round, Settling } from './types.ts'
import { latestReviews, mergeReviews } from './merge-reviews.ts'
import { joinVoices, voicesIn, voicesOf } from './voices.ts'

/** The coordinator's assessment of a new round, with everything still open. */
export function startSettling(round: Round, questionnaire: Questionnaire, start: Start): Carrying<Settling> {
  const settling: Settling = { kind: 'settling', round, reviews: [], decisions: {}, signOff: [] }
  return withPart(
    {
      ...blankAssessment({ ...start, questionnaire, depth: round.depth, language: round.language }),
      answers: round.passport
    },
    settling
  )
}

/** Adds reviews. Decides nothing. */
export const addReviews = (
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  reviews: readonly Review[]
): Carrying<Settling> =>
  withPart(assessment, {
    ...bindUnbound(assessment, settling),
    reviews: mergeReviews(settling.round, settling.reviews, reviews)
  })

/** The decision on one check: the answer that will count, and its evidence. */
export interface SettledCheck extends Decision {
  readonly answer: Value
  readonly remark: string
}

/** Stores decisions, by check; a later one on the same check replaces an earlier one. */
export function decide(
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  rulings: Readonly<Record<string, SettledCheck>>,
  questionnaire: Questionnaire
): Carrying<Settling> {
  const answers: Record<string, Value> = { ...assessment.answers }
  const decisions: Record<string, Decision> = { ...settling.decisions }
  for (const [check, { answer, remark, reason, dissent, voices }] of Object.entries(rulings)) {
    const remarkName = remarkNameOf(questionnaire, check)
    answers[check] = answer
    // A space is kept, as the user may still be typing.
    if (remark === '') delete answers[remarkName]
    else answers[remarkName] = remark
    const heard = voicesOf({ ...(voices && { voices }) }, remark)
    decisions[check] = { reason, dissent, ...(heard && { voices: heard }) }
  }
  return withPart({ ...assessment, answers }, { ...bindUnbound(assessment, settling), decisions })
}

/** Undoes a decision: the check is open again. */
export function undecide(
  assessment: AssessmentWith<unknown>,
  settling: Settling,
  check: string,
  questionnaire: Questionnaire
): Carrying<Settling> {
  const { [check]: _, ...decisions } = settling.decisions
  const { [check]: _answer, [remarkNameOf(questionnaire, check)]: _remark, ...answers } = assessment.answers
  return withPart({ ...assessment, answers }, { ...bindUnbound(assessment, settling), decisions })
}

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

/** The evidence of all reviewers side by side: as one text, and with the author of each remark. */
export function evidenceOf({ cells }: Pick<CheckComparison, 'cells'>): Pick<SettledCheck, 'remark' | 'voices'> {
  const voices = voicesIn(cells)
  return { remark: joinVoices(voices), ...(voices.length > 0 && { voices }) }
}

/** Checks that are still undecided. */
export function undecided(comparison: RoundComparison, settling: Settling): readonly string[] {
  return comparison.checks.map(({ check }) => check).filter((check) => !(check in settling.decisions))
}

const remarkNameOf = (questionnaire: Questionnaire, check: string): string =>
  questionnaire.checks.get(check)?.remarkName ?? remarkName(check)

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
