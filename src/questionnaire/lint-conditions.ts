import { namesIn } from '#expression/inspect.ts'
import { error, type Problem } from '#lib/problem.ts'
import { lintTests } from './lint-test.ts'
import type { Questionnaire } from './types.ts'

/**
 * Problems of the conditions of questions. A condition may only refer back, so that one forward pass decides
 * what is visible.
 */
export function lintConditions(questionnaire: Questionnaire): readonly Problem[] {
  const problems: Problem[] = []
  const before = new Set<string>()
  for (const question of questionnaire.questions.values()) {
    const path = `questionnaire.${question.name}`
    for (const condition of question.conditions) {
      problems.push(...lintTests(condition, `${path}.visibleIf`, questionnaire, new Set()))
      for (const name of namesIn(condition)) {
        if (questionnaire.questions.has(name) && !before.has(name))
          problems.push(error('looks-forward', `${path}.visibleIf`, { id: name }))
      }
    }
    before.add(question.name)
  }
  return problems
}
