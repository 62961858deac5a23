import { formsFrom, formsWith, type DraftIndex, type Place } from './draft-index.ts'
import { foldCase, wordsOf } from './words.ts'

/** A place in the text of a block where a word of a list was found. */
export interface Hit {
  readonly block: number
  readonly start: number
  readonly end: number
}

/**
 * From this many letters on, the last word of a phrase also matches the start of a longer word: *lage inkomens* also
 * finds *lage inkomensgroepen*.
 */
const openFrom = 5

/** From this many letters on, a word also matches inside a longer one: *stuurgroep* in *deelstuurgroep*. */
const insideFrom = 7

const isAbbreviation = (word: string): boolean => word.length > 1 && !/\p{Ll}{2}/u.test(word) && /^\p{Lu}/u.test(word)

/** Every place where a word of a word group occurs in the draft, in no particular order. */
export function hitsOf(index: DraftIndex, word: string): readonly Hit[] {
  if (word.startsWith('*')) return atForms(index, formsWith(index, foldCase(word.slice(1))))
  const parts = wordsOf(word)
  const isPhrase = new Set(parts.map(({ at }) => at)).size > 1
  if (isPhrase)
    return phraseHits(
      index,
      parts.filter((part) => !parts.some((other) => holds(part, other))).map(({ form }) => form)
    )
  const form = foldCase(word).replace(/[-\u2010\u2011]/g, '')
  if (isAbbreviation(word)) return atForms(index, [form])
  return atForms(index, form.length >= insideFrom ? formsWith(index, form) : formsFrom(index, form))
}

/** Whether a longer range covers a shorter one: a whole hyphenated word covers its parts. */
const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

const atForms = (index: DraftIndex, forms: readonly string[]): readonly Hit[] =>
  forms.flatMap((form) => (index.places.get(form) ?? []).map((place) => hitAt(index, place)))

function hitAt(index: DraftIndex, { block, word }: Place): Hit {
  const found = index.blocks[block]?.words[word]
  return { block, start: found?.start ?? 0, end: found?.end ?? 0 }
}

function phraseHits(index: DraftIndex, forms: readonly string[]): readonly Hit[] {
  const last = forms.length - 1
  const isOpen = (forms[last] ?? '').length >= openFrom
  // The phrase can occur only where its rarest closed word occurs.
  const closed = isOpen ? forms.slice(0, last) : forms
  const counts = closed.map((form) => index.places.get(form)?.length ?? 0)
  const rarest = counts.indexOf(Math.min(...counts))
  const hits: Hit[] = []
  for (const place of index.places.get(forms[rarest] ?? '') ?? []) {
    const words = index.blocks[place.block]?.words ?? []
    const here = words[place.word]
    if (here === undefined) continue
    const start = matchFrom(words, place.word, rarest, forms, isOpen)
    if (start !== null) hits.push({ block: place.block, ...start })
  }
  return hits
}

/**
 * How many other words may stand between two words of a phrase: *elkaar tegenkomen* finds *elkaar minder vaak
 * tegenkomen*.
 */
const gapOfPhrase = 2

/** From this many letters on, the words of a phrase are distinctive enough to stand apart. */
const looseFrom = 5

const isLoose = (forms: readonly string[]): boolean => forms.every((form) => form.length >= looseFrom)

/** The nearest matching word in one direction, with at most `gap` others before it; null when there is none. */
function reach(
  words: Words,
  from: number,
  step: (words: Words, from: number) => number | null,
  fits: (form: string) => boolean,
  gap: number
): number | null {
  let at = step(words, from)
  for (let passed = 0; at !== null; passed += 1) {
    if (fits(words[at]?.form ?? '')) return at
    if (passed >= gap) return null
    at = step(words, at)
  }
  return null
}

/** Extends a match from one word of a phrase in both directions; null when the other words are not around it. */
function matchFrom(
  words: DraftIndex['blocks'][number]['words'],
  word: number,
  from: number,
  forms: readonly string[],
  isOpen: boolean
): { readonly start: number; readonly end: number } | null {
  const gap = isLoose(forms) ? gapOfPhrase : 0
  let [first, end] = [words[word]?.start ?? 0, words[word]?.end ?? 0]
  for (let [at, before] = [from - 1, word]; at >= 0; at -= 1) {
    const next = reach(words, before, previousPart, (form) => form === forms[at], gap)
    if (next === null) return null
    first = words[next]?.start ?? first
    before = next
  }
  for (let [at, after] = [from + 1, word]; at < forms.length; at += 1) {
    const wanted = forms[at] ?? ''
    const fits = (form: string): boolean =>
      at === forms.length - 1 && isOpen ? form.startsWith(wanted) : form === wanted
    const next = reach(words, after, nextPart, fits, gap)
    if (next === null) return null
    end = words[next]?.end ?? end
    after = next
  }
  return { start: first, end }
}

type Words = DraftIndex['blocks'][number]['words']

/**
 * The word before another; null at the start. Skips the joined form of a hyphenated word, which comes after its parts.
 */
function previousPart(words: Words, from: number): number | null {
  const start = words[from]?.start ?? 0
  for (let at = from - 1; at >= 0; at -= 1) if ((words[at]?.end ?? 0) <= start && !isWhole(words, at)) return at
  return null
}

function nextPart(words: Words, from: number): number | null {
  const end = words[from]?.end ?? 0
  for (let at = from + 1; at < words.length; at += 1)
    if ((words[at]?.start ?? 0) >= end && !isWhole(words, at)) return at
  return null
}

const isWhole = (words: Words, at: number): boolean => {
  const [word, before] = [words[at], words[at - 1]]
  return word !== undefined && before !== undefined && word.at === before.at && word.start < before.start
}
