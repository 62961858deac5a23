import { testsIn } from '#expression/inspect.ts'
import type { Expression } from '#expression/types.ts'
import { error, type Problem } from '#lib/problem.ts'
import type { Question, Questionnaire } from './types.ts'

/**
 * Whether the tests of an expression mean what they seem to mean: the names exist, a literal is among the options,
 * `<` and `>` stand beside numbers, `contains` beside lists.
 * `facts` are names of numbers that are no questions.
 */
export function lintTests(expression: Expression, path: string, questionnaire: Questionnaire, facts: ReadonlySet<string>): readonly Problem[] {
  return testsIn(expression).flatMap((test) => {
    const question = questionnaire.questions.get(test.name)
    if (question === undefined && !facts.has(test.name)) return [error('unknown-id', path, { id: test.name })]
    if (test.kind === 'empty' || test.kind === 'notempty') return []
    if ((test.kind === 'contains') !== (question?.kind === 'choices')) return [error('bad-expression', path, { column: 1, found: `{${test.name}} ${test.kind === 'contains' ? 'contains' : test.operator}` })]
    if (test.kind === 'compare' && /[<>]=?$/.test(test.operator) && test.operator !== '<>' && typeof test.literal !== 'number') return [error('bad-expression', path, { column: 1, found: `{${test.name}} ${test.operator}` })]
    const options = question === undefined ? null : optionsOf(question)
    if (options === null || (test.kind === 'compare' && test.operator !== '=' && test.operator !== '<>')) return []
    return options.includes(test.literal) ? [] : [error('not-an-option', path, { options: options.join(', '), found: `{${test.name}} ${String(test.literal)}` })]
  })
}

/** The values an answer can have; null where that is open. */
function optionsOf(question: Question): readonly (string | number)[] | null {
  switch (question.kind) {
    case 'check':
      return [...question.levels.keys(), 'unknown', ...(question.notApplicable === null ? [] : ['not-applicable'])]
    case 'choice':
    case 'choices':
      return question.options.map((option) => option.value)
    default:
      return null
  }
}
