import { compile } from '#expression/compile.ts'
import { namesIn } from '#expression/inspect.ts'
import type { Expression, Value } from '#expression/types.ts'

/** Whether an expression holds for the values that `lookup` gives; each name has its own place. */
export function evaluate(expression: Expression, lookup: (name: string) => Value | undefined): boolean {
  const names = namesIn(expression)
  return compile(expression, (name) => names.indexOf(name))(names.map(lookup))
}
