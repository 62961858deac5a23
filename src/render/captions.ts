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
    found.set(block, { kind: block.kind, word: report.words[block.kind], number: counted[block.kind], text: oneLine(block.caption) })
  }
  return found
}

/** Every block in reading order, those inside groups too; the groups themselves are left out. */
export function everyBlock(report: Report): readonly Exclude<Block, { kind: 'group' }>[] {
  const flat = (blocks: readonly Block[]): Exclude<Block, { kind: 'group' }>[] => blocks.flatMap(block => (block.kind === 'group' ? flat(block.blocks) : [block]))
  return report.sections.flatMap(section => flat(section.blocks))
}
