import { atOnce, type Steps } from '#lib/steps.ts'
import { letterSteps, type LetterIndex } from './letter-index.ts'
import type { Block } from './types.ts'
import { eachWord, formOf } from './words.ts'

/** A block prepared for search. */
export interface IndexedBlock {
  readonly block: Block
  /** The text with its notes, which is what searches look at. */
  readonly text: string
  /** The numbers of its words: from the first to before the end. */
  readonly first: number
  readonly end: number
  /** The nearest heading above it, or itself when it is one; null without. */
  readonly heading: number | null
}

/**
 * A draft prepared for search, once for all checks. Its words are numbered through all blocks, its forms in
 * alphabetical order. Of a word with hyphens first the parts have a number and then the whole.
 */
export interface DraftIndex {
  readonly blocks: readonly IndexedBlock[]
  /** All distinct forms, sorted by their UTF-16 code units. */
  readonly forms: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly letters: LetterIndex
  /** By the number of a word: its form, its block, where it starts and ends in the text of its block. */
  readonly form: Int32Array
  readonly block: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  /** By the number of a word: of a whole word with hyphens the number of its first part, of another its own. */
  readonly part: Int32Array
  /** The numbers of the words, by form; those of form `f` are from `firstOf[f]` to before `firstOf[f + 1]`. */
  readonly order: Int32Array
  readonly firstOf: Int32Array
}

/** The text of a block followed by its notes, each in square brackets. */
export const withNotes = ({ text, notes }: Pick<Block, 'text' | 'notes'>): string =>
  notes.length === 0 ? text : [text, ...notes.map((note) => `[${note}]`)].filter((part) => part !== '').join(' ')

/**
 * Prepares blocks for `finderIn` and `searchText`. Takes time in proportion to the length of the draft, so do it once.
 */
export const indexOf = (blocks: readonly Block[]): DraftIndex => atOnce(indexSteps(blocks))

/** As `indexOf`, in steps. */
export function* indexSteps(blocks: readonly Block[]): Steps<DraftIndex> {
  const texts = blocks.map(withNotes)
  const most = texts.reduce((sum, { length }) => sum + length + 1, 0)
  const [raws, block, start, end, part] = [most, most, most, most, most].map((size) => new Int32Array(size)) as Columns
  const known = new Map<string, number>()
  let [count, heading]: [number, number | null] = [0, null]
  const indexed: IndexedBlock[] = []
  for (const [number, each] of blocks.entries()) {
    const text = texts[number] ?? ''
    const first = count
    let [firstPart, last] = [count, -1]
    eachWord(text, (raw, from, to, at) => {
      if (at !== last) {
        firstPart = count
        last = at
      }
      let seen = known.get(raw)
      if (seen === undefined) {
        seen = known.size
        known.set(raw, seen)
      }
      raws[count] = seen
      block[count] = number
      start[count] = from
      end[count] = to
      part[count] = count > firstPart && from <= (start[count - 1] ?? 0) ? firstPart : count
      count += 1
    })
    if (each.kind === 'heading') heading = number
    indexed.push({ block: each, text, first, end: count, heading })
    yield
  }
  const formOfRaw = [...known.keys()].map(formOf)
  const forms = [...new Set(formOfRaw)].sort()
  const numbers = new Map(forms.map((form, number) => [form, number]))
  const numberOfRaw = Int32Array.from(formOfRaw.map((form) => numbers.get(form) ?? 0))
  const form = raws.slice(0, count)
  for (let word = 0; word < count; word += 1) form[word] = numberOfRaw[form[word] ?? 0] ?? 0
  yield
  const letters = yield* letterSteps(forms)
  const trim = (column: Int32Array): Int32Array => column.slice(0, count)
  return {
    blocks: indexed,
    forms,
    numbers,
    letters,
    form,
    block: trim(block),
    start: trim(start),
    end: trim(end),
    part: trim(part),
    ...byForm(form, forms.length)
  }
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

/** Sorts the numbers of words by form, and keeps the order of the draft within each. */
function byForm(form: Int32Array, count: number): Pick<DraftIndex, 'order' | 'firstOf'> {
  const firstOf = new Int32Array(count + 1)
  for (const number of form) firstOf[number + 1] = (firstOf[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number += 1)
    firstOf[number + 1] = (firstOf[number + 1] ?? 0) + (firstOf[number] ?? 0)
  const order = new Int32Array(form.length)
  const next = firstOf.slice()
  for (let word = 0; word < form.length; word += 1) {
    const number = form[word] ?? 0
    const at = next[number] ?? 0
    order[at] = word
    next[number] = at + 1
  }
  return { order, firstOf }
}

/** Which forms start with some letters: from the first number to before the second. */
export function formsFrom({ forms }: DraftIndex, start: string): readonly [number, number] {
  let [low, high] = [0, forms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((forms[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  let end = low
  while (forms[end]?.startsWith(start) === true) end += 1
  return [low, end]
}
