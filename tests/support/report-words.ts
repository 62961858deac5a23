import type { Block, Report, Runs } from '#report/model.ts'
import { clean } from '#render/text.ts'

/** One continuous piece of text: a paragraph, a cell, a caption. Figures may put theirs in any order. */
export interface Piece {
  readonly text: string
  readonly loose: boolean
}

/** Every piece of text of the report that a reader must find back, in reading order. */
export function piecesOf(report: Report): readonly Piece[] {
  return [report.title, report.subtitle]
    .map((text) => ({ text, loose: false }))
    .concat(report.sections.flatMap((section) => section.blocks.flatMap(pieces)))
}

function pieces(block: Block): readonly Piece[] {
  const firm = (texts: readonly string[]) => texts.map((text) => ({ text, loose: false }))
  switch (block.kind) {
    case 'heading':
      return firm([block.text])
    case 'paragraph':
      return firm([joined(block.runs)])
    case 'list':
      return firm(block.entries.flat().map(joined))
    case 'callout':
      return firm([block.title, ...block.body.map(joined)])
    case 'facts':
      return firm(block.entries.flatMap(({ term, value }) => [term, joined(value)]))
    case 'table':
      return firm([
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map(joined))
      ])
    case 'figure':
      return [block.caption, block.alt].map((text) => ({ text, loose: true }))
    case 'write-lines':
      return firm([block.label])
    case 'tick-list':
      return firm(block.options.flatMap(({ label, text }) => [label, joined(text)]))
    case 'quote':
      return firm(block.paragraphs.map(joined))
    case 'group':
      return block.blocks.flatMap(pieces)
  }
}

const joined = (runs: Runs): string => runs.map(({ text }) => text).join('')

/**
 * The words of a text as any format can hold them, separated by one space; characters that set a part of it apart are
 * not words.
 */
export const wordsOf = (text: string): string =>
  clean(text)
    .replace(/[\u2066-\u2069]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ')

/** The words of the report that are missing from the text of a document, or that it has in another order. */
export function lost(report: Report, document: string): readonly string[] {
  const found = ` ${wordsOf(document)} `
  const missing: string[] = []
  let from = 0
  for (const { text, loose } of piecesOf(report)) {
    const words = wordsOf(text)
    if (words === '') continue
    const at = found.indexOf(words, from)
    if (at === -1) missing.push(words)
    else if (!loose) from = at + words.length
  }
  return missing
}
