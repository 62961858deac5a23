import type { Block, Figure, Report, Table } from '#report/model.ts'
import { oneLine } from './text.ts'

/** A caption in two parts, so that a renderer can set the label apart: `Tabel 2` and what the table shows. */
export interface Caption {
  readonly kind: 'figure' | 'table'
  /** The word for it in the report's language: `Tabel`. */
  readonly word: string
  /** Counts figures and tables apart, from 1, in reading order. */
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

/** The places that links inside can lead to: headings and rows of tables, each with the heading it is or stands below. */
export function linkPlaces(report: Report): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  let below = ''
  for (const block of everyBlock(report)) {
    if (block.kind === 'heading') places.set((below = block.id), below)
    if (block.kind === 'table') for (const { id } of block.rows) if (id !== undefined) places.set(id, below)
  }
  return places
}

/** Every block in reading order, those inside groups too; the groups themselves are left out. */
export function everyBlock(report: Report): readonly Exclude<Block, { kind: 'group' }>[] {
  const flat = (blocks: readonly Block[]): Exclude<Block, { kind: 'group' }>[] =>
    blocks.flatMap((block) => (block.kind === 'group' ? flat(block.blocks) : [block]))
  return report.sections.flatMap((section) => flat(section.blocks))
}
