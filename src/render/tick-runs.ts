import type { Column, Runs, TickList } from '#report/model.ts'

/** The text beside a box to tick: its label in bold, if any, and its text. */
export function tickRuns({ label, text }: TickList['options'][number]): Runs {
  return label === '' ? text : [{ text: label, strong: true }, { text: '  ' }, ...text]
}

/** The content of a table cell: a box where the column has boxes to tick. */
export const cellRuns = (cell: Runs, column: Column | undefined): Runs =>
  isTick(cell, column) ? [{ text: '☐' }] : cell

/** Whether a cell is a box to tick: empty, in a column of boxes. */
export const isTick = (cell: Runs, column: Column | undefined): boolean => column?.ticks === true && cell.length === 0
