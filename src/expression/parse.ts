import { tokenise } from './tokenise.ts'
import type { Expression } from './types.ts'
import { Reader } from './reader.ts'

/** Longer expressions are refused: nobody can check them by reading. */
export const maxExpressionLength = 2000

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  /** `at` is the position in the source, from 0; `found` is the text there. */
  | { readonly ok: false; readonly at: number; readonly found: string }

/**
 * Parses the strict subset of SurveyJS conditions: `{name}` compared with a number or a 'kebab-case' text, `empty`,
 * `notempty`, `contains`, `and`, `or`, `!(…)` and brackets. `and` binds more tightly than `or`. The word `not` is
 * refused: SurveyJS takes it for an unknown function, which is never true.
 */
export function parseExpression(source: string): ParsedExpression {
  const tokens = tokenise(source)
  if ('failedAt' in tokens)
    return { ok: false, at: tokens.failedAt, found: source.slice(tokens.failedAt, tokens.failedAt + 12) }
  const reader = new Reader(tokens, source.length)
  const expression = reader.or(0)
  if (expression !== null && reader.atEnd) return { ok: true, expression }
  return { ok: false, at: reader.at, found: source.slice(reader.at, reader.at + 12) }
}
