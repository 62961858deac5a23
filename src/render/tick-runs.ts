import type { Runs, TickList } from '#report/model.ts'

/** The text beside a box to tick: its label in bold, when it has one, and what it says. */
export function tickRuns({ label, text }: TickList['options'][number]): Runs {
  return label === '' ? text : [{ text: label, strong: true }, { text: '  ' }, ...text]
}
