import type { Questionnaire } from '#questionnaire/types.ts'
import type { Route } from './route.ts'

/** The step of the form on which a question stands, at that question; the first open step when it asks no such question. */
export function routeToQuestion(questionnaire: Questionnaire, id: string, question: string): Route {
  const part = questionnaire.parts.find(({ questions }) => questions.includes(question))
  return { page: 'fill', id, part: part?.name ?? null, question: part === undefined ? null : question }
}
