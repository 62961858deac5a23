import type { Comparison, Expression, Lookup, Value } from './types.ts'

/** Whether SurveyJS would call this value empty. */
export function isEmpty(value: Value | undefined): value is undefined {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Evaluates an expression as survey-core's ConditionRunner does, for the subset that `parseExpression` lets through:
 *
 * | test         | unanswered | answered                                               |
 * | ------------ | ---------- | ------------------------------------------------------ |
 * | `=`          | false      | equal; text without regard to case and outer space     |
 * | `<>`         | true       | not equal                                              |
 * | `< <= > >=`  | false      | as numbers; false for a text such as 'unknown'         |
 * | `contains`   | false      | the list has the literal                               |
 */
export function evaluate(expression: Expression, lookup: Lookup): boolean {
  switch (expression.kind) {
    case 'and':
      return evaluate(expression.left, lookup) && evaluate(expression.right, lookup)
    case 'or':
      return evaluate(expression.left, lookup) || evaluate(expression.right, lookup)
    case 'not':
      return !evaluate(expression.of, lookup)
    case 'empty':
      return isEmpty(lookup(expression.name))
    case 'notempty':
      return !isEmpty(lookup(expression.name))
    case 'contains': {
      const value = lookup(expression.name)
      return Array.isArray(value) && value.some((entry) => isEqual(entry, expression.literal))
    }
    case 'compare':
      return compare(lookup(expression.name), expression.operator, expression.literal)
  }
}

function compare(value: Value | undefined, operator: Comparison, literal: string | number): boolean {
  if (operator === '<>') return !isEqual(value, literal)
  if (operator === '=') return isEqual(value, literal)
  if (!isSingle(value)) return false
  const left = Number(value)
  const right = Number(literal)
  switch (operator) {
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '<':
      return left < right
    case '<=':
      return left <= right
  }
}

function isEqual(value: Value | undefined, literal: string | number): boolean {
  if (!isSingle(value)) return false
  if (typeof value === 'string' && typeof literal === 'string') return fold(value) === fold(literal)
  if (typeof value === 'boolean') return String(value) === literal
  return fold(String(value)) !== '' && Number(value) === Number(literal)
}

/** One answer that is there: no list, and nothing that an answer cannot be. */
const isSingle = (value: unknown): value is string | number | boolean => (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'

const fold = (text: string): string => text.trim().toLowerCase()
