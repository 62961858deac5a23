import type { Piece } from '#draft/outline.ts'
import { betweenCells, plain } from './plain.ts'

/** A cell with more paragraphs than this is part of a layout. */
const mostInCell = 6

/**
 * The pieces of a table, given by row and cell: one piece per row, with its cells on one line. A table with one cell
 * per row is a box, and a table with headings, tables or long texts in it is a layout: the pieces in their cells stay
 * separate.
 */
export function tableRows(rows: readonly (readonly (readonly Piece[])[])[]): readonly Piece[] {
  const isBox = rows.every((cells) => cells.length === 1)
  return rows.flatMap((cells) => {
    const isLayout = cells.some(
      (cell) => cell.length > mostInCell || cell.some(({ kind }) => kind === 'heading' || kind === 'row')
    )
    if (isBox || isLayout) return cells.flat()
    const texts = cells.map((cell) => plain(cell.map(({ text }) => text).join(' ')))
    return [
      {
        kind: 'row' as const,
        text: texts.filter((text) => text !== '').join(betweenCells),
        page: cells.flat()[0]?.page ?? null,
        notes: cells.flat().flatMap(({ notes = [] }) => notes)
      }
    ]
  })
}
