import { routeToQuestion } from '../../router/route-to-question.ts'
import type { Route } from '../../router/route.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { settlingOf } from '#editing/round-part.ts'

/** Where a question is answered: in its step of the form, or, for a check of a settled round, where it is decided. */
export function routeToAnswer(
  { questionnaire, get }: Pick<OpenAssessment, 'questionnaire' | 'get'>,
  id: string,
  question: string
): Route {
  const isDecided = questionnaire.checks.has(question) && settlingOf(get().assessment) !== null
  return isDecided
    ? { page: 'round', id, step: 'settle', check: question }
    : routeToQuestion(questionnaire, id, question)
}
