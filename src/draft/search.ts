import { formsFrom, type DraftIndex } from './draft-index.ts'
import { phraseSpans, type Phrase } from './phrase.ts'
import { spanOf, type Span } from './span.ts'
import { foldCase, formOf, wordsOf } from './words.ts'

/**
 * From this many letters on, the last word of a phrase also matches the start of a longer word: *lage inkomens* also
 * finds *lage inkomensgroepen*.
 */
const openFrom = 5

/** From this many letters on, a word also matches inside a longer one: *stuurgroep* in *deelstuurgroep*. */
const insideFrom = 7

const isAbbreviation = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 1 && !/\p{Ll}{2}/u.test(word)

/** Every span in which a word of a word group stands in the draft, in no particular order. */
export function spansOf(index: DraftIndex, word: string): readonly Span[] {
  if (word.startsWith('*')) return spansOfForms(index, index.letters.with(foldCase(word.slice(1))))
  if (!onlyLetters.test(word)) {
    const phrase = formsOfPhrase(word)
    if (phrase.length > 1) return spansOfPhrase(index, phrase)
  }
  const form = formOf(word)
  if (isAbbreviation(word)) return spansBetween(index, formRange(index, form))
  return form.length >= insideFrom
    ? [...spansOfForms(index, index.letters.with(form)), ...spansApart(index, form)]
    : spansBetween(index, formsFrom(index, form))
}

/** The fewest letters of each of the two words that people write for one. */
const apartFrom = 4

/** Every span in which people write a word as two: *goed verdienende* for *goedverdienend*. */
function spansApart(index: DraftIndex, form: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = apartFrom; at + apartFrom <= form.length; at += 1) {
    const first = formRange(index, form.slice(0, at))
    if (first[0] === first[1]) continue
    const second = formsFrom(index, form.slice(at))
    if (second[0] >= second[1]) continue
    for (const span of phraseSpans(index, { ranges: [first, second], isOpen: true, gap: 0 })) spans.push(span)
  }
  return spans
}

const onlyLetters = /^\p{L}*$/u
const plainPhrase = /^[a-z]+(?: [a-z]+)+$/

/** The forms of a phrase; of one word at most one. */
function formsOfPhrase(word: string): readonly string[] {
  if (plainPhrase.test(word)) return word.split(' ')
  const parts = wordsOf(word)
  if (!parts.some(({ at }) => at > 0)) return []
  return parts.filter((part) => !parts.some((other) => holds(part, other))).map(({ form }) => form)
}

/** Whether a longer range covers a shorter one: a whole hyphenated word covers its parts. */
const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

/** The range of one form, as `formsFrom` gives it; empty when the draft does not have it. */
function formRange({ numbers }: DraftIndex, form: string): readonly [number, number] {
  const number = numbers.get(form)
  return number === undefined ? [0, 0] : [number, number + 1]
}

const spansOfForms = (index: DraftIndex, forms: readonly number[]): readonly Span[] =>
  forms.flatMap((form) => spansBetween(index, [form, form + 1]))

/** The words of some forms in a row stand in a row. */
function spansBetween({ order, firstOf }: DraftIndex, [from, to]: readonly [number, number]): readonly Span[] {
  const spans: Span[] = []
  for (let at = firstOf[from] ?? 0; at < (firstOf[to] ?? 0); at += 1) spans.push(spanOf(order[at] ?? 0))
  return spans
}

/** How many other words may stand between two words of a phrase that are long enough to say something alone. */
const gapOfPhrase = 2
const looseFrom = 5

function spansOfPhrase(index: DraftIndex, forms: readonly string[]): readonly Span[] {
  const phrase = phraseOf(index, forms)
  return phrase === null ? [] : phraseSpans(index, phrase)
}

/** Null when a word of it does not stand in the draft. */
function phraseOf(index: DraftIndex, forms: readonly string[]): Phrase | null {
  const last = forms.length - 1
  const isOpen = (forms[last] ?? '').length >= openFrom
  const ranges: (readonly [number, number])[] = []
  for (const [at, form] of forms.entries()) {
    const range = at === last && isOpen ? formsFrom(index, form) : formRange(index, form)
    if (range[0] === range[1]) return null
    ranges.push(range)
  }
  return { ranges, isOpen, gap: forms.every((form) => form.length >= looseFrom) ? gapOfPhrase : 0 }
}
