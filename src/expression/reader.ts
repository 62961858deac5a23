import type { Token } from './tokenise.ts'
import type { Comparison, Expression } from './types.ts'

/** More deeply nested brackets are refused. */
const maxDepth = 50

/** Recursive descent; every method returns null at the first token that does not fit and leaves `at` there. */
export class Reader {
  private readonly tokens: readonly Token[]
  private readonly end: number
  private position = 0

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens
    this.end = end
  }

  get atEnd(): boolean {
    return this.position === this.tokens.length
  }

  get at(): number {
    return this.tokens[this.position]?.at ?? this.end
  }

  or(depth: number): Expression | null {
    return this.chain('or', () => this.and(depth))
  }

  private and(depth: number): Expression | null {
    return this.chain('and', () => this.term(depth))
  }

  private chain(kind: 'and' | 'or', part: () => Expression | null): Expression | null {
    let left = part()
    while (left !== null && this.take('word', kind) !== null) {
      const right = part()
      left = right === null ? null : { kind, left, right }
    }
    return left
  }

  private term(depth: number): Expression | null {
    if (depth > maxDepth) return null
    if (this.take('not') !== null) {
      const of = this.bracketed(depth)
      return of === null ? null : { kind: 'not', of }
    }
    return this.peek?.kind === 'bracket' ? this.bracketed(depth) : this.test()
  }

  private bracketed(depth: number): Expression | null {
    if (this.take('bracket', '(') === null) return null
    const inner = this.or(depth + 1)
    return inner !== null && this.take('bracket', ')') !== null ? inner : null
  }

  private test(): Expression | null {
    const name = this.take('name')?.text
    if (name === undefined) return null
    if (this.take('word', 'empty') !== null) return { kind: 'empty', name }
    if (this.take('word', 'notempty') !== null) return { kind: 'notempty', name }
    const contains = this.take('word', 'contains') !== null
    const operator = contains ? undefined : this.take('operator')?.text
    if (!contains && operator === undefined) return null
    const literal = this.literal()
    if (literal === null) return null
    return contains
      ? { kind: 'contains', name, literal }
      : { kind: 'compare', name, operator: operator as Comparison, literal }
  }

  private literal(): string | number | null {
    const token = this.peek
    if (token?.kind !== 'text' && token?.kind !== 'number') return null
    this.position += 1
    return token.kind === 'number' ? Number(token.text) : token.text
  }

  private get peek(): Token | undefined {
    return this.tokens[this.position]
  }

  private take(kind: Token['kind'], text?: string): Token | null {
    const token = this.peek
    if (token === undefined || token.kind !== kind || (text !== undefined && token.text !== text)) return null
    this.position += 1
    return token
  }
}
