import type { Block, List, Runs, TickList } from '#report/model.ts'
import { Bookmark, type FileChild } from 'docx'
import { introduces } from '../pages.ts'
import { figure } from './figure.ts'
import { tickRuns } from '../tick-runs.ts'
import { inline, textRuns } from './inline.ts'
import { frameIndents } from './paragraph-styles.ts'
import { dataTable, factsTable } from './table.ts'
import { paragraph, type Place, type Writing } from './writing.ts'
import { LIST_INDENT } from './numbering.ts'

/** `place` applies to the blocks together: the page starts at the first, and each is kept with the next one. */
export function blocksOf(blocks: readonly Block[], writing: Writing, place: Place = {}): FileChild[] {
  return blocks.flatMap((block, at) =>
    blockOf(block, writing, {
      startsPage: at === 0 && place.startsPage === true,
      keep: place.keep === true || introduces(blocks, at)
    })
  )
}

function blockOf(block: Block, writing: Writing, place: Place): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const id = writing.bookmarks.get(block.id) ?? block.id
      return [paragraph(`Heading${String(block.level)}`, [new Bookmark({ id, children: textRuns(block.text) })], place)]
    }
    case 'paragraph':
      return [
        paragraph(
          { lead: 'Lead', note: 'Note', body: 'Normal' }[block.tone ?? 'body'],
          inline(block.runs, writing.bookmarks),
          place
        )
      ]
    case 'list':
      return list(block, writing, place)
    case 'callout': {
      const style = ({ neutral: 'Callout', attention: 'CalloutAttention', strength: 'CalloutStrength' } as const)[
        block.tone
      ]
      return framed(
        style,
        [[{ text: block.title, strong: true }], ...block.body],
        writing,
        place,
        block.body.length > 1
      )
    }
    case 'facts':
      return factsTable(block, writing, place)
    case 'table':
      return dataTable(block, writing, place)
    case 'figure':
      return figure(block, writing, place)
    case 'write-lines':
      return [
        paragraph('Normal', textRuns(block.label), { ...place, keep: true }),
        ...Array.from({ length: block.count }, (_, at) =>
          paragraph(
            'WriteLine',
            [],
            { keep: at < block.count - 1 },
            { spacing: { after: at < block.count - 1 ? 0 : 200 } }
          )
        )
      ]
    case 'tick-list':
      return tickList(block, writing, place)
    case 'quote':
      return framed('Quote', block.paragraphs, writing, place)
    case 'group':
      return [
        ...blocksOf(block.blocks.slice(0, -1), writing, { ...place, keep: true }),
        ...blocksOf(block.blocks.slice(-1), writing, {
          ...place,
          startsPage: place.startsPage === true && block.blocks.length === 1
        })
      ]
  }
}

function list({ ordered, entries }: List, writing: Writing, { keep }: Place): FileChild[] {
  writing.counted.lists += 1
  const numbering = ordered
    ? { reference: 'numbers', level: 0, instance: writing.counted.lists }
    : { reference: 'bullets', level: 0 }
  return entries.flatMap((entry) =>
    entry.map((runs, at) =>
      paragraph(
        'ListParagraph',
        inline(runs, writing.bookmarks),
        { keep: keep === true || at < entry.length - 1 },
        at === 0 ? { numbering } : { indent: { left: LIST_INDENT } }
      )
    )
  )
}

function tickList({ options }: TickList, { bookmarks }: Writing, { keep }: Place): FileChild[] {
  return options.map((option, at) =>
    paragraph(
      'ListParagraph',
      inline(tickRuns(option), bookmarks),
      { keep: keep === true || at < options.length - 1 },
      { numbering: { reference: 'boxes', level: 0 } }
    )
  )
}

/**
 * Paragraphs of one style share one frame. Word would draw one frame around two consecutive texts of the same style, so
 * every second one is slightly narrower. In a list, all paragraphs after the first are entries with the same indents,
 * because Word draws one frame around paragraphs with equal indents.
 */
function framed(
  style: keyof typeof frameIndents,
  all: readonly Runs[],
  { bookmarks, counted }: Writing,
  { keep, startsPage }: Place,
  isList = false
): FileChild[] {
  counted.frames += 1
  const [left, right] = frameIndents[style]
  const indent = {
    left: left * 20 + (isList ? LIST_INDENT : 0),
    ...(isList ? { hanging: LIST_INDENT } : {}),
    right: right * 20 + (counted.frames % 2)
  }
  return all.map((runs, at) => {
    const isLast = at === all.length - 1
    return paragraph(
      style,
      inline(runs, bookmarks),
      { startsPage: startsPage === true && at === 0, keep: keep === true || !isLast },
      {
        indent,
        ...(isList && at > 0 ? { numbering: { reference: 'bullets', level: 0 } } : {}),
        ...(isLast ? { spacing: { after: 280 } } : {})
      }
    )
  })
}
