import { blankAssessment, type Start } from '#assessment/blank.ts'
import { passportNames } from '#assessment/passport.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { isBlank } from '#lib/blank.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkItems } from './items.ts'
import { depthOf } from './standing.ts'
import type { CheckItem, Workshop } from './types.ts'

/** The answer and the remark of one check: its level when it was decided, otherwise nothing. */
export function decidedAnswers(item: CheckItem, { checks }: Pick<Questionnaire, 'checks'>): Answers {
  const check = checks.get(item.id)
  if (check === undefined || item.isSkipped || item.decision === null) return {}
  const { level, reason } = item.decision
  return { [check.name]: level, ...(isBlank(reason) ? {} : { [check.remarkName]: reason }) }
}

/**
 * Every decided level with its reason as remark. Checks without a decision stay unanswered, so that the score is a
 * range.
 */
const settledAnswers = (workshop: Workshop, questionnaire: Questionnaire): Answers =>
  Object.assign({}, ...checkItems(workshop).map((item) => decidedAnswers(item, questionnaire)))

/**
 * Makes the assessment that comes out of a workshop: decided levels as answers, their reasons as remarks. It does not
 * contain the workshop itself.
 */
export const settleWorkshop = (
  workshop: Workshop,
  questionnaire: Questionnaire,
  start: Start
): Omit<Assessment, 'review'> => ({
  ...blankAssessment({ ...start, questionnaire, depth: depthOf(workshop, questionnaire), language: workshop.language }),
  answers: {
    ...named(passportNames.title, workshop.draft.title),
    ...named(passportNames.version, workshop.draft.version),
    ...settledAnswers(workshop, questionnaire)
  }
})

const named = (name: string, text: string): Answers => (isBlank(text) ? {} : { [name]: text.trim() })
