import type { Value } from '#expression/types.ts'
import { hasOptions } from '#questionnaire/has-options.ts'
import type { Question } from '#questionnaire/types.ts'

/**
 * The stronger of two answers to a question: the higher level, the option that stands later, or all options of two
 * lists. The first one where the question does not order its answers.
 */
export function strongest(question: Question | undefined, one: Value | undefined, other: Value): Value {
  if (one === undefined) return other
  if (Array.isArray(one) && Array.isArray(other))
    return [...new Set([...one, ...other])] as readonly (string | number)[]
  return rank(question, other) > rank(question, one) ? other : one
}

function rank(question: Question | undefined, value: Value): number {
  if (question?.kind === 'check') return typeof value === 'number' ? value : -1
  return question !== undefined && hasOptions(question)
    ? question.options.findIndex((option) => option.value === value)
    : -1
}
