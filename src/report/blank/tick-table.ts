import { bullets, runs, table } from '../blocks.ts'
import type { Labelled } from '#questionnaire/types.ts'
import type { Form } from './form.ts'
import type { Block, TickList } from '../model.ts'

/** An option to tick. */
export const tickOption = ({ pick }: Form, { label, explanation }: Labelled): TickList['options'][number] => ({
  label: pick(label),
  text: explanation === null ? [] : runs(pick(explanation))
})

/** The meaning of the column headers of a table to tick, as far as they have an explanation. */
export function explanations(labels: readonly TickList['options'][number][]): readonly Block[] {
  const explained = labels
    .filter(({ text }) => text.length > 0)
    .map(({ label, text }) => [{ text: `${label}: `, strong: true as const }, ...text])
  return explained.length === 0 ? [] : [bullets(explained)]
}

/** A table with a box for each row and option. */
export function tickTable(caption: string, head: string, rows: readonly string[], options: readonly string[]): Block {
  const first = Math.max(20, 100 - options.length * 12.5)
  const columns = [
    { title: head, width: first },
    ...options.map((title) => ({
      title,
      width: (100 - first) / options.length,
      align: 'centre' as const,
      ticks: true as const
    }))
  ]
  return table(
    caption,
    columns,
    rows.map((row) => [row, ...options.map(() => '')])
  )
}
