import { indexOf, type DraftIndex } from './draft-index.ts'
import { hitsOf, type Hit } from './search.ts'
import type { WordGroup } from './terms.ts'
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
/** A passage has a group of at least this weight, or several lighter ones. A single light group only supports. */
const leastWeight = 2
const leastGroups = 2
/** Groups of this weight are about the check itself; and the factor for a passage without one. */
const ownWeight = 3
const partShare = 0.7
/** The factor for a group that occurs only in the heading. */
const headingShare = 0.4
/** A block of this many words counts a factor √2 less: long blocks contain more words by chance. */
const longBlock = 150
/** Below 1, so that a block with few groups still ranks beside one with all of them. */
const damping = 0.6

/** Prepares a draft once, and returns a function that finds the passages of any check in it. */
export const finder = (draft: Draft): Finder => finderIn(indexOf(draft.blocks))

/** Finds the passages of a check, by its word groups. */
export type Finder = (groups: readonly WordGroup[]) => PlacedFound

/** Like `finder`, for a draft that is already prepared. */
export function finderIn(index: DraftIndex): Finder {
  // Many checks share words such as *miljoen*.
  const known = new Map<string, readonly Hit[]>()
  const search = (word: string): readonly Hit[] => {
    const hits = known.get(word) ?? hitsOf(index, word)
    known.set(word, hits)
    return hits
  }
  return (groups) => find(index, search, groups)
}

type Search = (word: string) => readonly Hit[]

function find(index: DraftIndex, search: Search, groups: readonly WordGroup[]): PlacedFound {
  const hits = groups.map((group) => hitsOfGroup(search, group))
  const scored = scores(index, groups, hits)
  const best = scored.reduce((high, { score }) => Math.max(high, score), 0)
  const kept = scored
    .filter(({ score }) => score >= best * share)
    .sort((one, other) => other.score - one.score || one.block - other.block)
    .slice(0, most)
    .sort((one, other) => one.block - other.block)
  return {
    passages: kept.map(({ block }) => passageAt(index, block, groups, hits)),
    groups: groups.map(({ words }, at) => ({ words, count: hits[at]?.length ?? 0 }))
  }
}

/** The hits of a group, each place once, without those that overlap an exclusion. */
function hitsOfGroup(search: Search, group: WordGroup): readonly Hit[] {
  const excluded = (group.not ?? []).flatMap(search)
  const seen = new Map<number, Set<number>>()
  return group.words.flatMap(search).filter((hit) => {
    const starts = seen.get(hit.block) ?? new Set()
    if (starts.has(hit.start) || excluded.some((other) => overlaps(hit, other))) return false
    seen.set(hit.block, starts.add(hit.start))
    return true
  })
}

const overlaps = (one: Hit, other: Hit): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end

interface Scored {
  readonly block: number
  readonly score: number
}

function scores(index: DraftIndex, groups: readonly WordGroup[], hits: readonly (readonly Hit[])[]): readonly Scored[] {
  const perGroup = hits.map((all) => {
    const forms = new Map<number, Set<string>>()
    for (const { block, start, end } of all) {
      const text = index.blocks[block]?.text.slice(start, end).toLowerCase() ?? ''
      forms.set(block, (forms.get(block) ?? new Set()).add(text))
    }
    return forms
  })
  const count = index.blocks.length
  const rarity = perGroup.map((forms) => Math.sqrt(Math.log((count + 1) / (forms.size + 0.5)) / Math.log(count + 1)))
  const heading = headingOf(index)
  return index.blocks.flatMap(({ block, words }, at): Scored[] => {
    if (block.kind === 'heading' || words.length < 3) return []
    let [score, heaviest, seen] = [0, 0, 0]
    for (const [group, { weight }] of groups.entries()) {
      const own = perGroup[group]?.get(at)?.size ?? 0
      const above = heading[at] === undefined ? 0 : (perGroup[group]?.get(heading[at])?.size ?? 0)
      if (own > 0) {
        heaviest = Math.max(heaviest, weight)
        seen += 1
      }
      const amount = own > 0 ? 1 + 0.2 * Math.min(own - 1, 2) : above > 0 ? headingShare : 0
      score += weight * amount * (rarity[group] ?? 0)
    }
    if (heaviest < leastWeight && seen < leastGroups) return []
    const length = Math.sqrt(1 + words.length / longBlock)
    return [{ block: at, score: (((heaviest === ownWeight ? 1 : partShare) * score) / length) ** damping }]
  })
}

/** The index of the nearest heading above each block. */
function headingOf(index: DraftIndex): readonly (number | undefined)[] {
  let last: number | undefined
  return index.blocks.map(({ block }, at) => {
    if (block.kind === 'heading') last = at
    return last
  })
}

function passageAt(
  index: DraftIndex,
  at: number,
  groups: readonly WordGroup[],
  hits: readonly (readonly Hit[])[]
): PlacedPassage {
  const found = index.blocks[at]
  const here = hits.map((all) => all.filter(({ block }) => block === at))
  const words = here
    .flat()
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
