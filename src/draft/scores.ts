import type { DraftIndex } from './draft-index.ts'
import { blockOf, hitAt, type Span } from './span.ts'
import type { WordGroup } from './terms.ts'

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
const fewestWords = 3

/** How much a block says about a check, beside the other blocks of the draft. It says nothing about a level. */
export interface Scored {
  readonly block: number
  readonly score: number
}

/** The blocks that may be evidence, by the spans that were found of each group. */
export function scoresOf(
  index: DraftIndex,
  groups: readonly WordGroup[],
  spans: readonly (readonly Span[])[]
): readonly Scored[] {
  const perGroup = spans.map((all) => textsByBlock(index, all))
  const count = index.blocks.length
  const rarity = perGroup.map((texts) => Math.sqrt(Math.log((count + 1) / (texts.size + 0.5)) / Math.log(count + 1)))
  const found = new Set(perGroup.flatMap((texts) => [...texts.keys()]))
  return [...found].flatMap((at): Scored[] => {
    const indexed = index.blocks[at]
    if (indexed === undefined || indexed.block.kind === 'heading') return []
    const words = indexed.end - indexed.first
    if (words < fewestWords) return []
    let [score, heaviest, seen] = [0, 0, 0]
    for (const [group, { weight }] of groups.entries()) {
      const own = perGroup[group]?.get(at) ?? 0
      const above = own > 0 || indexed.heading === null ? 0 : (perGroup[group]?.get(indexed.heading) ?? 0)
      if (own > 0) {
        heaviest = Math.max(heaviest, weight)
        seen += 1
      }
      const amount = own > 0 ? 1 + 0.2 * Math.min(own - 1, 2) : above > 0 ? headingShare : 0
      score += weight * amount * (rarity[group] ?? 0)
    }
    if (heaviest < leastWeight && seen < leastGroups) return []
    const length = Math.sqrt(1 + words / longBlock)
    return [{ block: at, score: (((heaviest === ownWeight ? 1 : partShare) * score) / length) ** damping }]
  })
}

/** How many different texts were found in each block that has any. */
function textsByBlock(index: DraftIndex, spans: readonly Span[]): ReadonlyMap<number, number> {
  const byBlock = new Map<number, Span[]>()
  for (const span of spans) {
    const block = blockOf(index, span)
    const known = byBlock.get(block)
    if (known === undefined) byBlock.set(block, [span])
    else known.push(span)
  }
  return new Map([...byBlock].map(([block, here]) => [block, here.length === 1 ? 1 : textsOf(index, here).size]))
}

const textsOf = (index: DraftIndex, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans.map((span) => {
      const { block, start, end } = hitAt(index, span)
      return index.blocks[block]?.text.slice(start, end).toLowerCase() ?? ''
    })
  )
