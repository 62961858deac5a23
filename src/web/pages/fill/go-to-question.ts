import { goTo } from '../../router/use-route.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { routeToAnswer } from '../assessment/route-to-answer.ts'

/**
 * Goes to a question: to its chosen level, or to its first. Opens no other page when the question is on this one, so
 * that it works repeatedly.
 */
export function goToQuestion(open: OpenAssessment, name: string): void {
  const question = document.querySelector<HTMLElement>(`.ct-question[data-name="${CSS.escape(name)}"]`)
  if (question === null) {
    goTo(routeToAnswer(open, open.get().assessment.id, name))
    return
  }
  question.scrollIntoView({ block: 'start' })
  const field = question.querySelector<HTMLElement>('input:checked') ?? question.querySelector<HTMLElement>('input')
  field?.focus({ preventScroll: true })
}
