import type { Column, Runs, TickList } from '#report/model.ts'

/** The text beside a box to tick: its label in bold, when it has one, and what it says. */
export function tickRuns({ label, text }: TickList['options'][number]): Runs {
  return label === '' ? text : [{ text: label, strong: true }, { text: '  ' }, ...text]
}

/** What stands in a cell of a table: a box where it is one to tick. */
export const cellRuns = (cell: Runs, column: Column | undefined): Runs =>
  isTick(cell, column) ? [{ text: '☐' }] : cell

export const isTick = (cell: Runs, column: Column | undefined): boolean => column?.ticks === true && cell.length === 0
