import type { DraftIndex } from './draft-index.ts'
import { blockOf, hitAt, type Span } from './span.ts'
import type { WordGroup } from '#questionnaire/terms.ts'

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
  const count = index.blocks.length
  const found = new Uint8Array(count)
  const all = groups.map(({ weight }, group) => {
    const texts = textsByBlock(index, spans[group] ?? [])
    let blocks = 0
    for (let at = 0; at < count; at += 1)
      if (texts[at] !== 0) {
        blocks += 1
        found[at] = 1
      }
    return { weight, texts, rarity: Math.sqrt(Math.log((count + 1) / (blocks + 0.5)) / Math.log(count + 1)) }
  })
  return index.blocks.flatMap(({ block, first, end, heading }, at): readonly Scored[] => {
    const words = end - first
    if (found[at] === 0 || block.kind === 'heading' || words < fewestWords) return none
    let [score, heaviest, seen] = [0, 0, 0]
    for (const { weight, texts, rarity } of all) {
      const own = texts[at] ?? 0
      const above = own > 0 || heading === null ? 0 : (texts[heading] ?? 0)
      if (own > 0) {
        heaviest = Math.max(heaviest, weight)
        seen += 1
      }
      const amount = own > 0 ? 1 + 0.2 * Math.min(own - 1, 2) : above > 0 ? headingShare : 0
      score += weight * amount * rarity
    }
    if (heaviest < leastWeight && seen < leastGroups) return none
    const length = Math.sqrt(1 + words / longBlock)
    return [{ block: at, score: (((heaviest === ownWeight ? 1 : partShare) * score) / length) ** damping }]
  })
}

const none: readonly Scored[] = []

/** How many different texts, up to 255, were found in each block. */
function textsByBlock(index: DraftIndex, spans: readonly Span[]): Uint8Array {
  const texts = new Uint8Array(index.blocks.length)
  for (const span of spans) {
    const block = blockOf(index, span)
    texts[block] = Math.min((texts[block] ?? 0) + 1, 255)
  }
  const several = new Map<number, Set<string>>()
  for (const span of spans) {
    const block = blockOf(index, span)
    if ((texts[block] ?? 0) > 1) several.set(block, (several.get(block) ?? new Set()).add(textAt(index, span)))
  }
  for (const [block, { size }] of several) texts[block] = Math.min(size, 255)
  return texts
}

function textAt(index: DraftIndex, span: Span): string {
  const { block, start, end } = hitAt(index, span)
  return index.blocks[block]?.text.slice(start, end).toLowerCase() ?? ''
}
