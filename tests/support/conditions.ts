import * as fc from 'fast-check'
import type { Expression, Value } from '#expression/types.ts'

/** A question as conditions see it: values to compare it with, and values to answer it with. */
interface Asked {
  readonly name: string
  readonly literals: readonly (string | number)[]
  readonly values: readonly Value[]
  readonly isList: boolean
  readonly isOrdered: boolean
}

/** One of each kind, with the values that SurveyJS treats specially: case, outer space, digits as text. */
const asked: readonly Asked[] = [
  {
    name: 'some-check',
    literals: [0, 1, 2, 3, 'unknown', 'not-applicable'],
    values: [0, 1, 2, 3, 'unknown', 'not-applicable'],
    isList: false,
    isOrdered: true
  },
  { name: 'years', literals: [0, 8, 10, -1, 2.5], values: [0, 8, 9, 10, 25, -1, 2.5], isList: false, isOrdered: true },
  {
    name: 'kind',
    literals: ['law', 'digital-service', 5],
    values: ['law', 'digital-service', 'other', 5],
    isList: false,
    isOrdered: false
  },
  {
    name: 'title',
    literals: ['law', 'x', 'null', 'and', 'empty', 'true', 5],
    values: [
      'Law',
      ' law ',
      'LAW',
      'x',
      '5',
      ' 5',
      '7',
      7,
      '1000',
      1000,
      '',
      ' ',
      'law x',
      'null',
      'and',
      'empty',
      'true',
      'undefined'
    ],
    isList: false,
    isOrdered: false
  },
  {
    name: 'technologies',
    literals: ['ai', 'cloud', 5],
    values: [[], ['ai'], ['cloud', 'ai'], ['a'], [5], [5, 'cloud']],
    isList: true,
    isOrdered: false
  }
]

const test: fc.Arbitrary<Expression> = fc.constantFrom(...asked).chain(({ name, literals, isList, isOrdered }) => {
  const isThere = fc.constantFrom('empty' as const, 'notempty' as const).map((kind): Expression => ({ kind, name }))
  if (isList)
    return fc.oneof(
      isThere,
      fc.constantFrom(...literals).map((literal): Expression => ({ kind: 'contains', name, literal }))
    )
  const numbers = literals.filter((literal) => typeof literal === 'number')
  const equal = fc.tuple(fc.constantFrom('=' as const, '<>' as const), fc.constantFrom(...literals))
  const ordered = fc.tuple(
    fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    fc.constantFrom(...numbers)
  )
  const compare = (isOrdered ? fc.oneof(equal, ordered) : equal).map(([operator, literal]): Expression => ({
    kind: 'compare',
    name,
    operator,
    literal
  }))
  return fc.oneof({ arbitrary: isThere, weight: 1 }, { arbitrary: compare, weight: 4 })
})

/** Expressions of the subset, nested several levels deep. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    test,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('expression'),
      right: tie('expression')
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('expression') })
  )
})).expression

/** Answers to those questions; any of them may be missing. */
export const anyAnswers: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record(
  Object.fromEntries(asked.map(({ name, values }) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] }
) as fc.Arbitrary<Readonly<Record<string, Value>>>

/** The expression as a person writes it, with no more brackets than it needs. */
export function write(expression: Expression): string {
  switch (expression.kind) {
    case 'and':
      return `${bracketed(expression.left, ['or'])} and ${bracketed(expression.right, ['or', 'and'])}`
    case 'or':
      return `${write(expression.left)} or ${bracketed(expression.right, ['or'])}`
    case 'not':
      return `!(${write(expression.of)})`
    case 'empty':
    case 'notempty':
      return `{${expression.name}} ${expression.kind}`
    case 'contains':
      return `{${expression.name}} contains ${literal(expression.literal)}`
    case 'compare':
      return `{${expression.name}} ${expression.operator} ${literal(expression.literal)}`
  }
}

const bracketed = (expression: Expression, kinds: readonly Expression['kind'][]): string =>
  kinds.includes(expression.kind) ? `(${write(expression)})` : write(expression)
const literal = (value: string | number): string => (typeof value === 'number' ? String(value) : `'${value}'`)
