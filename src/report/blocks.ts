import type { Callout, Column, Group, Heading, List, Paragraph, Run, Runs, Table } from './model.ts'

/** Helpers to write blocks. A string is one plain run. */
export type TextOrRuns = string | Runs

/** A string or runs, as runs. */
export const runs = (content: TextOrRuns): Runs =>
  typeof content === 'string' ? (content === '' ? [] : [{ text: content }]) : content

/** The text of runs, without their formatting. */
export const plain = (content: TextOrRuns): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join('')

/** A run in bold. */
export const strong = (text: string): Run => ({ text, strong: true })

/** A run in a muted colour. */
export const muted = (text: string): Run => ({ text, muted: true })

/** A text that ends in punctuation, so that screen readers pause before the next line. */
export const closed = (text: string, mark = '.'): string =>
  /[.:;!?…][”’"')\]]?\s*$/u.test(text) ? text : `${text}${mark}`

/** A label in bold with its text on the next line; only the label where there is no text. */
export const labelled = (label: string, text: string, isMuted = false): Runs =>
  text === '' ? [strong(label)] : [strong(closed(label, ':')), isMuted ? muted(`\n${text}`) : { text: `\n${text}` }]

/** A heading; links lead to its `id`. */
export const heading = (level: Heading['level'], id: string, text: string): Heading => ({
  kind: 'heading',
  level,
  id,
  text
})

/** A paragraph. */
export const paragraph = (content: TextOrRuns, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  runs: runs(content),
  ...(tone === undefined ? {} : { tone })
})

/** A list whose entries are one paragraph each. */
export const bullets = (entries: readonly TextOrRuns[]): List => ({
  kind: 'list',
  ordered: false,
  entries: entries.map((entry) => [runs(entry)])
})

/** A framed message; several entries in its body are a list. */
export const callout = (tone: Callout['tone'], title: string, body: readonly TextOrRuns[]): Callout => ({
  kind: 'callout',
  tone,
  title,
  body: body.map(runs)
})

/** Blocks that stay together on a page where possible. */
export const group = (...blocks: Group['blocks']): Group => ({ kind: 'group', blocks })

/** `ids` name the rows in order, for links. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly TextOrRuns[])[],
  ids: readonly string[] = []
): Table => ({
  kind: 'table',
  caption,
  columns,
  rowHeaders: true,
  rows: rows.map((cells, at) => {
    const id = ids[at]
    return { cells: cells.map(runs), ...(id === undefined ? {} : { id }) }
  })
})
