import type { Questionnaire } from '#questionnaire/types.ts'
import type { Route } from './route.ts'

/** The route to a question in its step of the form; to the first open step when there is no such question. */
export function routeToQuestion(questionnaire: Questionnaire, id: string, question: string): Route {
  const part = questionnaire.parts.find(({ questions }) => questions.includes(question))
  return { page: 'fill', id, part: part?.name ?? null, question: part === undefined ? null : question }
}
