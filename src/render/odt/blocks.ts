import type { Block, Runs } from '#report/model.ts'
import { tickRuns } from '../tick-runs.ts'
import { element } from '../xml.ts'
import { introduces } from '../pages.ts'
import { variation } from './automatic-styles.ts'
import { figure } from './figure.ts'
import { inline, textMarkup } from './inline.ts'
import { dataTable, factsTable } from './table.ts'
import { marked, paragraph, type Place, type Writing } from './writing.ts'
import { calloutXml, framed } from './frame.ts'

/** `place` applies to the blocks together: the page starts at the first, and each is kept with the next one. */
export function blocksXml(blocks: readonly Block[], writing: Writing, place: Place = {}): string {
  return blocks
    .map((block, at) =>
      blockXml(block, writing, {
        startsPage: at === 0 && place.startsPage === true,
        keep: place.keep === true || introduces(blocks, at)
      })
    )
    .join('')
}

function blockXml(block: Block, writing: Writing, place: Place): string {
  const plain = (style: string, runs: Runs) => paragraph(style, inline(runs), writing, place)
  switch (block.kind) {
    case 'heading':
      return heading(block, writing, place)
    case 'paragraph':
      return plain({ lead: 'Lead', note: 'Note', body: 'Text_20_body' }[block.tone ?? 'body'], block.runs)
    case 'list':
      return list(block.ordered ? 'Numbers' : 'Bullets', block.entries, writing, place)
    case 'callout': {
      const style = { neutral: 'Callout', attention: 'Callout_20_attention', strength: 'Callout_20_strength' }[
        block.tone
      ]
      return calloutXml(style, block, writing, place)
    }
    case 'facts':
      return factsTable(block, writing, place)
    case 'table':
      return dataTable(block, writing, place)
    case 'figure':
      return figure(block, writing, place)
    case 'write-lines':
      return (
        paragraph('Text_20_body', textMarkup(block.label), writing, { keep: true }) +
        paragraph('Write_20_line', '', writing).repeat(block.count) +
        paragraph('Text_20_body', '', writing, place)
      )
    case 'tick-list':
      return list(
        'Boxes',
        block.options.map((option) => [tickRuns(option)]),
        writing,
        place
      )
    case 'quote':
      return framed('Quotations', block.paragraphs, writing, place)
    case 'group':
      return (
        blocksXml(block.blocks.slice(0, -1), writing, { ...place, keep: true }) +
        blocksXml(block.blocks.slice(-1), writing, {
          ...place,
          startsPage: place.startsPage === true && block.blocks.length === 1
        })
      )
  }
}

function heading(
  { level, id, text }: Extract<Block, { kind: 'heading' }>,
  { styles }: Writing,
  { startsPage }: Place
): string {
  const style = `Heading_20_${String(level)}`
  const name = startsPage
    ? variation(styles, style, 'page', { 'fo:break-before': 'page', 'fo:margin-top': '0pt', 'fo:margin-bottom': '5pt' })
    : style
  return element('text:h', { 'text:style-name': name, 'text:outline-level': level }, marked(id, textMarkup(text)))
}

function list(style: string, entries: readonly (readonly Runs[])[], writing: Writing, { keep }: Place): string {
  const entry = (all: readonly Runs[]) =>
    all
      .map((runs, at) => paragraph('List', inline(runs), writing, { keep: keep === true || at < all.length - 1 }))
      .join('')
  return element(
    'text:list',
    { 'text:style-name': style },
    entries.map((all) => element('text:list-item', {}, entry(all))).join('')
  )
}
