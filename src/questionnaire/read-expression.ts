import { maxExpressionLength, parseExpression } from '#expression/parse.ts'
import type { Expression } from '#expression/types.ts'
import { error, type Problem } from '#lib/problem.ts'

/** Parses the expressions of a definition and collects their problems. */
export class ExpressionReader {
  private readonly problems: Problem[]

  constructor(problems: Problem[]) {
    this.problems = problems
  }

  /** Returns null and adds a problem when the source is not in the subset. */
  read(source: string, path: string): Expression | null {
    if (source.length > maxExpressionLength) {
      this.problems.push(error('expression-too-long', path, { limit: maxExpressionLength }))
      return null
    }
    const parsed = parseExpression(source)
    if (parsed.ok) return parsed.expression
    this.problems.push(error('bad-expression', path, { column: parsed.at + 1, found: parsed.found }))
    return null
  }
}
