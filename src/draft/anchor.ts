import { evidenceLimits, type Evidence, type EvidenceSource } from '#assessment/evidence.ts'
import { sha256Hex } from '#lib/sha256.ts'
import { startOf } from '#lib/shorten.ts'
import { withNotes } from './draft-index.ts'
import { normal } from './normal.ts'
import type { Block } from './types.ts'

/** The version of the readers. Positions in evidence count in the text as this version reads it. */
export const readerVersion = 1

/** A range in the text of a block, with its notes. */
export interface Spot {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** The digest of a passage. Only somebody who has the same passage and the salt can compute it. */
export const digestOf = (salt: string, text: string): string => sha256Hex(`${salt} ${normal(text)}`)

/** The number of a paragraph in its section, counted from 1 below the nearest heading. */
export function paragraphOf(blocks: readonly Block[], at: number): number {
  let count = 1
  for (let before = at - 1; before >= 0 && blocks[before]?.kind !== 'heading'; before -= 1) count += 1
  return count
}

/** The offset of a block in the text of the whole draft. */
function startOfBlock(blocks: readonly Block[], at: number): number {
  return blocks.slice(0, at).reduce((sum, block) => sum + withNotes(block).length + 1, 0)
}

/** Makes evidence of a spot in a draft. `salt`: sixteen random hexadecimal characters. */
export function anchor(
  blocks: readonly Block[],
  { block: at, start, end }: Spot,
  {
    origin,
    source,
    salt
  }: { readonly origin: Evidence['origin']; readonly source: EvidenceSource; readonly salt: string }
): Evidence {
  const block = blocks[at]
  const text = block === undefined ? '' : withNotes(block)
  const exact = startOf(text.slice(start, end).trim(), evidenceLimits.quotation)
  const from = startOfBlock(blocks, at) + start
  const number = block?.number ?? null
  const heading = number === null ? (block?.headings.at(-1) ?? null) : null
  const neighbour = (beside: number): string | null => {
    const other = blocks[beside]
    return other === undefined ? null : digestOf(salt, withNotes(other))
  }
  return {
    origin,
    source: { ...source, name: startOf(source.name, evidenceLimits.name) },
    selector: [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start: from, end: from + exact.length },
      {
        type: 'Section',
        number: number === null ? null : startOf(number, evidenceLimits.place),
        heading: heading === null ? null : startOf(heading, evidenceLimits.place),
        paragraph: paragraphOf(blocks, at),
        page: block?.page ?? null
      },
      { type: 'Passage', salt, digest: digestOf(salt, text), before: neighbour(at - 1), after: neighbour(at + 1) }
    ]
  }
}
