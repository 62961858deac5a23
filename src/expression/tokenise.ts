export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'operator' | 'bracket' | 'not' | 'word'
  readonly text: string
  readonly at: number
}

/**
 * The only tokens of an expression; anything else is refused, so that SurveyJS can never read it differently. SurveyJS
 * rewrites `equals` even inside names and quotes, takes 'undefined' for unanswered, and compares quoted digits as
 * numbers.
 */
const patterns = [
  ['name', /\{(?![a-z0-9-]*equals)([a-z][a-z0-9-]*)\}/y],
  ['text', /'(?![a-z0-9-]*equals|undefined')([a-z][a-z0-9-]*)'/y],
  ['number', /-?(?:0|[1-9]\d*)(?:\.\d+)?/y],
  ['operator', /<>|>=|<=|=|>|</y],
  ['bracket', /[()]/y],
  ['not', /!/y],
  ['word', /[a-z]+/y]
] as const

/** Splits an expression into tokens. Returns the position of the first character that does not fit, if there is one. */
export function tokenise(source: string): readonly Token[] | { readonly failedAt: number } {
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) {
    if (/[ \t\r\n]/.test(source.charAt(at))) {
      at += 1
      continue
    }
    const token = next(source, at)
    if (token === null) return { failedAt: at }
    tokens.push(token.token)
    at = token.end
  }
  return tokens
}

function next(source: string, at: number): { token: Token; end: number } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match === null) continue
    return { token: { kind, text: match[1] ?? match[0], at }, end: pattern.lastIndex }
  }
  return null
}
