import { goTo } from '../../router/use-route.ts'
import { routeToQuestion } from '../../router/route-to-question.ts'
import { announce } from '../../shell/announce.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'
import { progressOf } from '#editing/progress.ts'

/** Makes a full assessment of a quick scan and goes to the first check that is open now. Every answer stays. */
export function deepen(open: OpenAssessment): void {
  open.setDepth('full')
  const { questionnaire } = open
  const { id, answers } = open.get().assessment
  const added = progressOf(questionnaire, 'full', answers)
    .pages.flatMap((page) => page.open)
    .filter((name) => questionnaire.checks.has(name))
  const [first] = added
  goTo(first === undefined ? { page: 'answers', id } : routeToQuestion(questionnaire, id, first))
  announce('depth.deepened', { count: added.length })
}

/** Back to the quick scan: what it does not ask stays, and does not count. */
export function toQuick(open: OpenAssessment): void {
  open.setDepth('quick')
  announce('depth.shortened')
}
