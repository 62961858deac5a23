import type { Spot } from './anchor.ts'
import type { DraftIndex } from './draft-index.ts'
import { spansOf } from './search.ts'
import { hitAt, startOf, type Hit } from './span.ts'

/**
 * The result of a search for the user's own words: the first spots in the order of the draft, and how many blocks match
 * in all.
 */
export interface OwnSearch {
  readonly spots: readonly Spot[]
  readonly count: number
}

const mostSpots = 50

const hasLetter = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** Finds the blocks that contain every typed word. Words in quotation marks must stand together. */
export function searchText(index: DraftIndex, typed: string): OwnSearch {
  const wanted = [...typed.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/gu)]
    .map(([, phrase, word]) => phrase ?? word ?? '')
    .filter(hasLetter)
  const hits = wanted.map((word) => firstByBlock(spansOf(index, word).map((span) => hitAt(index, span))))
  const [first, ...others] = hits
  const found = [...(first ?? [])]
    .filter(([block]) => others.every((other) => other.has(block)))
    .map(([, hit]) => hit)
    .sort((one, other) => one.block - other.block)
  return { spots: found.slice(0, mostSpots), count: found.length }
}

function firstByBlock(hits: readonly Hit[]): ReadonlyMap<number, Hit> {
  const first = new Map<number, Hit>()
  for (const hit of hits) if (hit.start < (first.get(hit.block)?.start ?? Infinity)) first.set(hit.block, hit)
  return first
}

/** How often a word occurs in the draft. */
export const countOf = (index: DraftIndex, word: string): number =>
  !hasLetter(word) ? 0 : new Set(spansOf(index, word).map((span) => startOf(index, span))).size
