import type { Expression } from './types.ts'

type Test = Exclude<Expression, { kind: 'and' | 'or' | 'not' }>

/** The single tests of an expression (comparisons, `empty`, `contains`), in source order. */
export function testsIn(expression: Expression): readonly Test[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...testsIn(expression.left), ...testsIn(expression.right)]
    case 'not':
      return testsIn(expression.of)
    case 'compare':
    case 'empty':
    case 'notempty':
    case 'contains':
      return [expression]
  }
}

/** The names that an expression uses, each once, in source order. */
export const namesIn = (expression: Expression): readonly string[] => [
  ...new Set(testsIn(expression).map((test) => test.name))
]
