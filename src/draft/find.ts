import { indexOf, type DraftIndex } from './draft-index.ts'
import { scoresOf } from './scores.ts'
import { spansOf } from './search.ts'
import { blockOf, hitAt, startOf, type Span } from './span.ts'
import type { WordGroup } from '#questionnaire/terms.ts'
import type { Draft } from './types.ts'

/** A passage that may be evidence for a check. Nothing in it says for which level. */
export interface Passage {
  readonly number: string | null
  /** The nearest heading. */
  readonly heading: string | null
  readonly page: number | null
  readonly text: string
  /** The words in the text that matched, in their order. */
  readonly words: readonly string[]
  /** Whether a word of a counter group is among them: the passage may say the opposite. */
  readonly counter: boolean
}

/** A passage with its place among the blocks of the draft. */
export interface PlacedPassage extends Passage {
  readonly block: number
}

/** How often the words of a group occur in the whole draft, headings included. */
export interface GroupCount {
  readonly words: readonly string[]
  readonly count: number
}

/** What was found for one check. */
export interface Found {
  readonly passages: readonly Passage[]
  readonly groups: readonly GroupCount[]
}

/** `Found`, with the place of each passage in the draft. */
export interface PlacedFound extends Found {
  readonly passages: readonly PlacedPassage[]
}

/** The most passages per check, and the lowest score of the others as a share of the best. */
const most = 3
const share = 0.5

/** Prepares a draft once, and returns a function that finds the passages of any check in it. */
export const finder = (draft: Draft): Finder => finderIn(indexOf(draft.blocks))

/** Finds the passages of a check, by its word groups. */
export type Finder = (groups: readonly WordGroup[]) => PlacedFound

/** Like `finder`, for a draft that is already prepared. */
export function finderIn(index: DraftIndex): Finder {
  // Many checks share words such as *miljoen*.
  const known = new Map<string, readonly Span[]>()
  const search = (word: string): readonly Span[] => {
    const found = known.get(word)
    if (found !== undefined) return found
    const spans = spansOf(index, word)
    known.set(word, spans)
    return spans
  }
  return (groups) => find(index, search, groups)
}

type Search = (word: string) => readonly Span[]

function find(index: DraftIndex, search: Search, groups: readonly WordGroup[]): PlacedFound {
  const spans = groups.map((group) => spansOfGroup(index, search, group))
  const scored = scoresOf(index, groups, spans)
  const best = scored.reduce((high, { score }) => Math.max(high, score), 0)
  const kept = scored
    .filter(({ score }) => score >= best * share)
    .sort((one, other) => other.score - one.score || one.block - other.block)
    .slice(0, most)
    .sort((one, other) => one.block - other.block)
  return {
    passages: kept.map(({ block }) => passageAt(index, block, groups, spans)),
    groups: groups.map(({ words }, at) => ({ words, count: spans[at]?.length ?? 0 }))
  }
}

/** The spans of a group, one of each start, without those that overlap an exclusion. */
function spansOfGroup(index: DraftIndex, search: Search, group: WordGroup): readonly Span[] {
  const excluded = (group.not ?? []).flatMap(search)
  const seen = new Set<number>()
  const spans: Span[] = []
  for (const word of group.words)
    for (const span of search(word)) {
      const start = startOf(index, span)
      if (seen.has(start) || excluded.some((other) => overlaps(index, span, other))) continue
      seen.add(start)
      spans.push(span)
    }
  return spans
}

function overlaps(index: DraftIndex, span: Span, other: Span): boolean {
  if (blockOf(index, span) !== blockOf(index, other)) return false
  const [one, two] = [hitAt(index, span), hitAt(index, other)]
  return one.start < two.end && two.start < one.end
}

function passageAt(
  index: DraftIndex,
  at: number,
  groups: readonly WordGroup[],
  spans: readonly (readonly Span[])[]
): PlacedPassage {
  const found = index.blocks[at]
  const here = spans.map((all) => all.filter((span) => blockOf(index, span) === at))
  const words = here
    .flat()
    .map((span) => hitAt(index, span))
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map(({ start, end }) => found?.text.slice(start, end) ?? '')
  return {
    block: at,
    number: found?.block.number ?? null,
    heading: found?.block.headings.at(-1) ?? null,
    page: found?.block.page ?? null,
    text: found?.text ?? '',
    words: [...new Set(words)],
    counter: groups.some(({ counter }, group) => counter === true && (here[group]?.length ?? 0) > 0)
  }
}
