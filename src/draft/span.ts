import type { DraftIndex } from './draft-index.ts'

/** Some words of a draft in a row, as one number: the number of the first, and how many come after it. */
export type Span = number

const most = 64

/** The span of one word, or of a word to another one; a span has at most 64 words. */
export const spanOf = (first: number, last: number = first): Span => first * most + Math.min(last - first, most - 1)

export const firstWord = (span: Span): number => Math.floor(span / most)
const lastWord = (span: Span): number => firstWord(span) + (span % most)

/** Where a span stands: its block, and from where to where in the text of that. */
export interface Hit {
  readonly block: number
  readonly start: number
  readonly end: number
}

export const hitAt = (index: DraftIndex, span: Span): Hit => ({
  block: blockOf(index, span),
  start: index.start[firstWord(span)] ?? 0,
  end: index.end[lastWord(span)] ?? 0
})

export const blockOf = ({ block }: DraftIndex, span: Span): number => block[firstWord(span)] ?? 0

/** A number that spans with the same start share: the first word, or the first part of it. */
export const startOf = ({ part }: DraftIndex, span: Span): number => part[firstWord(span)] ?? 0
