import type { DraftIndex } from './draft-index.ts'
import { spanOf, type Span } from './span.ts'

/** Words that stand one after another. */
export interface Phrase {
  /** Of each word the forms that fit, as `formsFrom` gives them. */
  readonly ranges: readonly (readonly [number, number])[]
  /** Whether the last word may go on, so that several forms fit. */
  readonly isOpen: boolean
  /** How many other words may stand between two of them: *elkaar tegenkomen* finds *elkaar minder vaak tegenkomen*. */
  readonly gap: number
}

/** Every span in which a phrase stands. The search begins at the rarest of its words. */
export function phraseSpans(index: DraftIndex, phrase: Phrase): readonly Span[] {
  const { ranges, isOpen, gap } = phrase
  const { firstOf, order } = index
  let [from, fewest] = [0, Infinity]
  for (const [at, [low, high]] of ranges.entries()) {
    const count = (firstOf[high] ?? 0) - (firstOf[low] ?? 0)
    // With words in between, the nearest ones count as seen from a closed word.
    const isFit = gap === 0 || !isOpen || at < ranges.length - 1
    if (isFit && count < fewest) [from, fewest] = [at, count]
  }
  const [low = 0, high = 0] = ranges[from] ?? []
  const spans: Span[] = []
  for (let at = firstOf[low] ?? 0; at < (firstOf[high] ?? 0); at += 1) {
    const span = spanFrom(index, order[at] ?? 0, from, phrase)
    if (span !== null) spans.push(span)
  }
  return spans
}

/** Extends a match from one word of a phrase in both directions; null when the other words are not around it. */
function spanFrom(index: DraftIndex, word: number, from: number, { ranges, gap }: Phrase): Span | null {
  let [first, last] = [word, word]
  for (let at = from - 1; at >= 0; at -= 1) {
    const next = reach(index, first, -1, ranges[at] ?? [0, 0], gap)
    if (next === null) return null
    first = next
  }
  for (let at = from + 1; at < ranges.length; at += 1) {
    const next = reach(index, last, 1, ranges[at] ?? [0, 0], gap)
    if (next === null) return null
    last = next
  }
  return spanOf(first, last)
}

/** The nearest matching word in one direction, with at most `gap` others before it; null when there is none. */
function reach(
  index: DraftIndex,
  word: number,
  step: 1 | -1,
  [low, high]: readonly [number, number],
  gap: number
): number | null {
  let at = beside(index, word, step)
  for (let passed = 0; at !== null; passed += 1) {
    const form = index.form[at] ?? -1
    if (form >= low && form < high) return at
    if (passed >= gap) return null
    at = beside(index, at, step)
  }
  return null
}

/** The word before or after another in its block. The whole of a word with hyphens is passed over. */
function beside({ blocks, block, start, end, part }: DraftIndex, word: number, step: 1 | -1): number | null {
  const own = blocks[block[word] ?? 0]
  for (let at = word + step; own !== undefined && at >= own.first && at < own.end; at += step) {
    const isApart = step === 1 ? (start[at] ?? 0) >= (end[word] ?? 0) : (end[at] ?? 0) <= (start[word] ?? 0)
    if (isApart && part[at] === at) return at
  }
  return null
}
