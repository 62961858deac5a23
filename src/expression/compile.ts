import type { Comparison, Expression, Value, Values } from './types.ts'

/** A compiled expression: whether it holds for these values. */
export type Condition = (values: Values) => boolean

/** Whether SurveyJS treats this value as empty. */
export function isEmpty(value: Value | undefined): value is undefined {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Compiles an expression into a condition; `placeOf` returns the index of a name in the values. The condition holds
 * exactly when survey-core's ConditionRunner says so, for the subset that `parseExpression` accepts:
 *
 * | test         | unanswered | answered                                               |
 * | ------------ | ---------- | ------------------------------------------------------ |
 * | `=`          | false      | equal; text without regard to case and outer space     |
 * | `<>`         | true       | not equal                                              |
 * | `< <= > >=`  | false      | as numbers; false for a text such as 'unknown'         |
 * | `contains`   | false      | the list has the literal                               |
 */
export function compile(expression: Expression, placeOf: (name: string) => number): Condition {
  switch (expression.kind) {
    case 'and': {
      const [left, right] = [compile(expression.left, placeOf), compile(expression.right, placeOf)]
      return (values) => left(values) && right(values)
    }
    case 'or': {
      const [left, right] = [compile(expression.left, placeOf), compile(expression.right, placeOf)]
      return (values) => left(values) || right(values)
    }
    case 'not': {
      const of = compile(expression.of, placeOf)
      return (values) => !of(values)
    }
    case 'compare':
    case 'empty':
    case 'notempty':
    case 'contains': {
      const place = placeOf(expression.name)
      const test = testOf(expression)
      return (values) => test(values[place])
    }
  }
}

function testOf(
  expression: Exclude<Expression, { kind: 'and' | 'or' | 'not' }>
): (value: Value | undefined) => boolean {
  switch (expression.kind) {
    case 'empty':
      return isEmpty
    case 'notempty':
      return (value) => !isEmpty(value)
    case 'contains': {
      const isLiteral = equals(expression.literal)
      return (value) => Array.isArray(value) && value.some(isLiteral)
    }
    case 'compare':
      return comparison(expression.operator, expression.literal)
  }
}

function comparison(operator: Comparison, literal: string | number): (value: Value | undefined) => boolean {
  const isLiteral = equals(literal)
  const right = Number(literal)
  switch (operator) {
    case '=':
      return isLiteral
    case '<>':
      return (value) => !isLiteral(value)
    case '>':
      return (value) => isSingle(value) && Number(value) > right
    case '>=':
      return (value) => isSingle(value) && Number(value) >= right
    case '<':
      return (value) => isSingle(value) && Number(value) < right
    case '<=':
      return (value) => isSingle(value) && Number(value) <= right
  }
}

function equals(literal: string | number): (value: Value | undefined) => boolean {
  return (value) => {
    if (value === literal) return true
    if (!isSingle(value)) return false
    // A text shorter than the literal, which is in lower-case ASCII, cannot be equal to it.
    if (typeof value === 'string' && typeof literal === 'string')
      return value.length >= literal.length && fold(value) === literal
    return fold(String(value)) !== '' && Number(value) === Number(literal)
  }
}

/** A single answer: a text or a number, no list and no other value. */
const isSingle = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'

const fold = (text: string): string => text.trim().toLowerCase()
