import type { Translate } from '#i18n/translator.ts'
import { languages, type Language } from '#lib/language.ts'
import type { Block, Run, Runs, Section } from './model.ts'

/**
 * Marks names and terms in the other language (of a study, laws, tests and futures), so that screen readers and
 * spelling checkers treat them as such. They come from a list in the texts of the report, because nobody can know the
 * language of what people wrote.
 */
export function markOtherLanguage(
  sections: readonly Section[],
  language: Language,
  say: Translate
): readonly Section[] {
  const phrases = say('otherLanguage')
    .split('|')
    .toSorted((left, right) => right.length - left.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const other = languages.find((one) => one !== language) ?? language
  const mark = (runs: Runs): Runs => (runs.some(({ text }) => text.search(pattern) >= 0) ? runs.flatMap(split) : runs)
  const split = (run: Run): Runs =>
    run.href === undefined
      ? run.text
          .split(pattern)
          .map((text, at): Run => (at % 2 === 0 ? { ...run, text } : { ...run, text, language: other }))
          .filter(({ text }) => text !== '')
      : [run]
  const markBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, runs: mark(block.runs) }
      case 'list':
        return { ...block, entries: block.entries.map((entry) => entry.map(mark)) }
      case 'callout':
        return { ...block, body: block.body.map(mark) }
      case 'facts':
        return { ...block, entries: block.entries.map(({ term, value }) => ({ term, value: mark(value) })) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(mark) })) }
      case 'quote':
        return { ...block, paragraphs: block.paragraphs.map(mark) }
      case 'tick-list':
        return { ...block, options: block.options.map(({ label, text }) => ({ label, text: mark(text) })) }
      case 'group':
        return { ...block, blocks: block.blocks.map(markBlock) }
      case 'heading':
      case 'figure':
      case 'write-lines':
        return block
    }
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(markBlock) }))
}
