import { plain } from '../blocks.ts'
import type { Block, Table } from '../model.ts'

/** The characters on a line of running text, and on one over the whole width of a table. */
const ON_A_LINE = 88
const IN_A_TABLE = 96

/** The height of a line of text, in points, in which a picture is counted. */
const LINE = 14

/**
 * About how many lines of text some blocks are high, on an A4 page in a program that lays out its pages itself. An
 * estimate on the safe side: no program says it beforehand.
 */
export const linesOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + linesOfOne(block), 0)

const lines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)

function linesOfOne(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? 2.5 : 2
    case 'paragraph':
      return lines(plain(block.runs), ON_A_LINE) + 0.5
    case 'list':
      return block.entries.reduce((sum, entry) => sum + linesOfEntry(entry.map(plain)), 0.5)
    case 'callout':
      return 2.5 + linesOfEntry(block.body.map(plain))
    case 'table':
      return 4 + block.rows.reduce((sum, { cells }) => sum + linesOfRow(cells.map(plain), block), 0)
    case 'figure':
      return 2 + block.height / LINE
    case 'group':
      return linesOf(block.blocks)
    case 'facts':
      return block.entries.reduce((sum, { value }) => sum + lines(plain(value), ON_A_LINE * 0.7) + 0.5, 0)
    case 'quote':
      return linesOfEntry(block.paragraphs.map(plain)) + 1
    case 'tick-list':
      return block.options.length * 1.5
    case 'write-lines':
      return block.count * 2
  }
}

const linesOfEntry = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + lines(text, ON_A_LINE) + 0.2, 0)

function linesOfRow(cells: readonly string[], { columns }: Table): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const heights = cells.map((text, at) => lines(text, (IN_A_TABLE * (columns[at]?.width ?? 1)) / total))
  return Math.max(...heights) * 0.95 + 0.65
}
