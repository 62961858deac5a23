import type { Spot } from './anchor.ts'
import { withNotes } from './draft-index.ts'
import { sentencesOf, type Span } from './sentences.ts'
import type { Block } from './types.ts'

const sentencesAt = (blocks: readonly Block[], at: number): readonly Span[] => {
  const block = blocks[at]
  return block === undefined || block.kind === 'heading' ? [] : sentencesOf(withNotes(block))
}

/** The sentence before or after a spot, across blocks and without headings; null at the ends of the draft. */
export function sentenceBeside(blocks: readonly Block[], { block, start, end }: Spot, by: 1 | -1): Spot | null {
  const here = sentencesAt(blocks, block)
  const near = by === 1 ? here.find((span) => span.start >= end) : here.findLast((span) => span.end <= start)
  if (near !== undefined) return { block, ...near }
  for (let at = block + by; at >= 0 && at < blocks.length; at += by) {
    const spans = sentencesAt(blocks, at)
    const span = by === 1 ? spans[0] : spans.at(-1)
    if (span !== undefined) return { block: at, ...span }
  }
  return null
}

/** The spot with one sentence more at its end, or else at its start; the same spot when its block has no more. */
export function widened(blocks: readonly Block[], spot: Spot): Spot {
  const spans = sentencesAt(blocks, spot.block)
  const next = spans.find(({ start }) => start >= spot.end)
  if (next !== undefined) return { ...spot, end: next.end }
  const before = spans.findLast(({ end }) => end <= spot.start)
  return before === undefined ? spot : { ...spot, start: before.start }
}

/** The spot without its last sentence; the same spot when it is one sentence. */
export function narrowed(blocks: readonly Block[], spot: Spot): Spot {
  const inside = sentencesAt(blocks, spot.block).filter(({ start, end }) => start >= spot.start && end <= spot.end)
  const last = inside.at(-2)
  return last === undefined ? spot : { ...spot, end: last.end }
}
