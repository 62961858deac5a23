import type { Block } from './types.ts'
import { wordsOf, type Word } from './words.ts'

/** The position of a word: its block, and its index among the words of that block. */
export interface Place {
  readonly block: number
  readonly word: number
}

/** A block prepared for search. */
export interface IndexedBlock {
  readonly block: Block
  /** The text with its notes, which is what searches look at. */
  readonly text: string
  readonly words: readonly Word[]
}

/** A draft prepared for search, once for all checks. */
export interface DraftIndex {
  readonly blocks: readonly IndexedBlock[]
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** All distinct forms, sorted by their UTF-16 code units. */
  readonly forms: readonly string[]
  /** By each run of `gramLength` letters: the forms that contain it. */
  readonly grams: ReadonlyMap<string, readonly string[]>
}

/** The text of a block followed by its notes, each in square brackets. */
export const withNotes = ({ text, notes }: Pick<Block, 'text' | 'notes'>): string =>
  [text, ...notes.map((note) => `[${note}]`)].filter((part) => part !== '').join(' ')

const gramLength = 4

function gramsOf(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grams = new Map<string, string[]>()
  for (const form of forms)
    for (let at = 0; at + gramLength <= form.length; at += 1) {
      const gram = form.slice(at, at + gramLength)
      const known = grams.get(gram)
      if (known === undefined) grams.set(gram, [form])
      else if (known.at(-1) !== form) known.push(form)
    }
  return grams
}

/**
 * Prepares blocks for `finderIn` and `searchText`. Takes time in proportion to the length of the draft, so do it once.
 */
export function indexOf(blocks: readonly Block[]): DraftIndex {
  const places = new Map<string, Place[]>()
  const indexed = blocks.map((block, number): IndexedBlock => {
    const text = withNotes(block)
    const words = wordsOf(text)
    for (const [word, { form }] of words.entries()) {
      const known = places.get(form)
      if (known === undefined) places.set(form, [{ block: number, word }])
      else known.push({ block: number, word })
    }
    return { block, text, words }
  })
  const forms = [...places.keys()].sort()
  return { blocks: indexed, places, forms, grams: gramsOf(forms) }
}

/** The forms that begin with these letters. */
export function formsFrom(index: DraftIndex, start: string): readonly string[] {
  const { forms } = index
  let [low, high] = [0, forms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((forms[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  let end = low
  while (forms[end]?.startsWith(start) === true) end += 1
  return forms.slice(low, end)
}

/** The forms that contain these letters anywhere. */
export function formsWith(index: DraftIndex, letters: string): readonly string[] {
  let fewest = index.grams.get(letters.slice(0, gramLength)) ?? []
  for (let at = 1; at + gramLength <= letters.length && fewest.length > 0; at += 1) {
    const forms = index.grams.get(letters.slice(at, at + gramLength)) ?? []
    if (forms.length < fewest.length) fewest = forms
  }
  return fewest.filter((form) => form.includes(letters))
}
