import type { Block, Figure, Report, Table } from '#report/model.ts'
import { oneLine } from './text.ts'

/**
 * A caption in two parts, so that a renderer can style the label differently: `Tabel 2` and the description of the
 * table.
 */
export interface Caption {
  readonly kind: 'figure' | 'table'
  /** The label in the report's language: `Tabel`. */
  readonly word: string
  /** Counts figures and tables separately, from 1, in reading order. */
  readonly number: number
  readonly text: string
}

/** The caption of every figure and table of the report, numbered. */
export function captions(report: Report): ReadonlyMap<Figure | Table, Caption> {
  const found = new Map<Figure | Table, Caption>()
  const counted = { figure: 0, table: 0 }
  for (const block of everyBlock(report)) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue
    counted[block.kind] += 1
    found.set(block, {
      kind: block.kind,
      word: report.words[block.kind],
      number: counted[block.kind],
      text: oneLine(block.caption)
    })
  }
  return found
}

/** The targets of internal links: headings and table rows, each with the heading that it is or is below. */
export function linkPlaces(report: Report): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  let below = ''
  for (const block of everyBlock(report)) {
    if (block.kind === 'heading') places.set((below = block.id), below)
    if (block.kind === 'table') for (const { id } of block.rows) if (id !== undefined) places.set(id, below)
  }
  return places
}

/** Every block in reading order, including those inside groups, without the groups themselves. */
export function everyBlock(report: Report): readonly Exclude<Block, { kind: 'group' }>[] {
  const flat = (blocks: readonly Block[]): Exclude<Block, { kind: 'group' }>[] =>
    blocks.flatMap((block) => (block.kind === 'group' ? flat(block.blocks) : [block]))
  return report.sections.flatMap((section) => flat(section.blocks))
}
