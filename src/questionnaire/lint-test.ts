import { testsIn } from '#expression/inspect.ts'
import type { Expression } from '#expression/types.ts'
import { error, type Problem } from '#lib/problem.ts'
import type { Question, Questionnaire } from './types.ts'

/**
 * Problems of the tests in an expression: unknown names, literals outside the options, `<` and `>` on something other
 * than numbers, `contains` on something other than lists. `facts` are names of numbers that are not questions.
 */
export function lintTests(
  expression: Expression,
  path: string,
  questionnaire: Questionnaire,
  facts: ReadonlySet<string>
): readonly Problem[] {
  return testsIn(expression).flatMap((test) => {
    const question = questionnaire.questions.get(test.name)
    if (question === undefined && !facts.has(test.name)) return [error('unknown-id', path, { id: test.name })]
    if (test.kind === 'empty' || test.kind === 'notempty') return []
    const { isList, options } = question === undefined ? aNumber : answersTo(question)
    if ((test.kind === 'contains') !== isList)
      return [
        error('bad-expression', path, {
          column: 1,
          found: `{${test.name}} ${test.kind === 'contains' ? 'contains' : test.operator}`
        })
      ]
    if (
      test.kind === 'compare' &&
      /[<>]=?$/.test(test.operator) &&
      test.operator !== '<>' &&
      typeof test.literal !== 'number'
    )
      return [error('bad-expression', path, { column: 1, found: `{${test.name}} ${test.operator}` })]
    if (options === null || (test.kind === 'compare' && test.operator !== '=' && test.operator !== '<>')) return []
    return options.includes(test.literal)
      ? []
      : [error('not-an-option', path, { options: options.join(', '), found: `{${test.name}} ${String(test.literal)}` })]
  })
}

interface PossibleAnswers {
  readonly isList: boolean
  /** The possible values of an answer, or of an entry of a list; null where any value is possible. */
  readonly options: readonly (string | number)[] | null
}

const aNumber: PossibleAnswers = { isList: false, options: null }

function answersTo(question: Question): PossibleAnswers {
  switch (question.kind) {
    case 'check':
      return {
        isList: false,
        options: [...question.levels.keys(), 'unknown', ...(question.notApplicable === null ? [] : ['not-applicable'])]
      }
    case 'choice':
      return { isList: false, options: question.options.map((option) => option.value) }
    case 'choices':
      return { isList: true, options: question.options.map((option) => option.value) }
    case 'text':
    case 'number':
    case 'date':
    case 'comment':
      return { isList: false, options: null }
  }
}
