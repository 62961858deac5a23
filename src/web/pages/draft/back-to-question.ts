import { routeToQuestion } from '../../router/route-to-question.ts'
import { goTo } from '../../router/use-route.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'

/** Goes back from the draft to a question: to its chosen level, or to its first. */
export function backToQuestion({ questionnaire, get }: OpenAssessment, check: string): void {
  const question = document.querySelector<HTMLElement>(`.ct-question[data-name="${CSS.escape(check)}"]`)
  if (question === null) {
    goTo(routeToQuestion(questionnaire, get().assessment.id, check))
    return
  }
  question.scrollIntoView({ block: 'start' })
  const field = question.querySelector<HTMLElement>('input:checked') ?? question.querySelector<HTMLElement>('input')
  field?.focus({ preventScroll: true })
}
