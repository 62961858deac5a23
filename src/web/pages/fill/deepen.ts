import { goTo } from '../../router/use-route.ts'
import { routeToQuestion } from '../../router/route-to-question.ts'
import { announce } from '../../shell/announce.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { progressOf } from '#editing/progress.ts'

/** Turns a quick scan into a full assessment and goes to the first open check. All answers stay. */
export function deepen(open: OpenAssessment): void {
  open.setDepth('full')
  const { questionnaire } = open
  const { id, answers } = open.get().assessment
  const added = progressOf(questionnaire, visibleAnswers(questionnaire, 'full', answers))
    .pages.flatMap((page) => page.open)
    .filter((name) => questionnaire.checks.has(name))
  const [first] = added
  goTo(first === undefined ? { page: 'answers', id } : routeToQuestion(questionnaire, id, first))
  announce('depth.deepened', { count: added.length })
}

/** Returns to the quick scan: answers that it does not ask for stay, and do not count. */
export function toQuick(open: OpenAssessment): void {
  open.setDepth('quick')
  announce('depth.shortened')
}
