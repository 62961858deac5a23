import type { Block, Callout, Facts, Figure, List, Quote, Runs, Table, TickList, WriteLines } from '#report/model.ts'
import type { Caption } from '../captions.ts'
import { figureSvg } from '../svg.ts'
import { oneLine } from '../text.ts'
import { isTick, tickRuns } from '../tick-runs.ts'
import { attributes, element, escape } from '../xml.ts'
import { FONT } from './font.ts'
import { inline, textMarkup } from './inline.ts'

/** The context that blocks need from their document. */
export interface Context {
  readonly captions: ReadonlyMap<Figure | Table, Caption>
  /** The level of the report's title; headings are below it. */
  readonly top: 1 | 2
  /** The text alternative of an open cell. */
  readonly empty: string | undefined
}

/** A table with at least this many columns may scroll sideways on a small screen, so that its cells stay readable. */
const WIDE = 4

/** A block as HTML. */
export function blockMarkup(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${String(context.top + block.level)}`, { id: block.id }, textMarkup(block.text))
    case 'paragraph':
      return element('p', { class: block.tone }, inline(block.runs))
    case 'list':
      return list(block)
    case 'callout':
      return callout(block)
    case 'facts':
      return facts(block)
    case 'table':
      return table(block, context)
    case 'figure':
      return figure(block, context)
    case 'write-lines':
      return writeLines(block)
    case 'tick-list':
      return tickList(block)
    case 'quote':
      return quote(block)
    case 'group':
      return element('div', { class: 'together' }, block.blocks.map((inner) => blockMarkup(inner, context)).join(''))
  }
}

function paragraphs(all: readonly Runs[]): string {
  return all.map((runs) => `<p>${inline(runs)}</p>`).join('')
}

function list({ ordered, entries }: Pick<List, 'ordered' | 'entries'>): string {
  return element(ordered ? 'ol' : 'ul', {}, entries.map((entry) => `<li>${paragraphs(entry)}</li>`).join(''))
}

function callout({ tone, title, body }: Callout): string {
  const text = body.length > 1 ? list({ ordered: false, entries: body.map((runs) => [runs]) }) : paragraphs(body)
  return element('div', { class: `callout ${tone}` }, `<p class="callout-title">${textMarkup(title)}</p>${text}`)
}

function facts({ entries }: Facts): string {
  return element(
    'dl',
    { class: 'facts' },
    entries.map(({ term, value }) => `<div><dt>${textMarkup(term)}</dt><dd>${inline(value)}</dd></div>`).join('')
  )
}

function quote({ paragraphs: all }: Quote): string {
  return element('blockquote', {}, paragraphs(all))
}

function writeLines({ label, count }: WriteLines): string {
  return element(
    'div',
    { class: 'write together' },
    `<p>${textMarkup(label)}</p>${'<span class="write-line"></span>'.repeat(count)}`
  )
}

function tickList({ options }: TickList): string {
  const entry = (option: TickList['options'][number]) =>
    `<li><span class="tick-box"></span><p>${inline(tickRuns(option))}</p></li>`
  return element('ul', { class: 'ticks' }, options.map(entry).join(''))
}

function captionMarkup(caption: Caption | undefined): string {
  return caption === undefined
    ? ''
    : `<span class="caption-label">${escape(caption.word)} ${String(caption.number)}</span> ${textMarkup(caption.text)}`
}

function table(block: Table, { captions, empty }: Context): string {
  const caption = captions.get(block)
  const id = `table-${String(caption?.number ?? 0)}`
  const total = block.columns.reduce((sum, column) => sum + column.width, 0)
  const columns = block.columns.map((column) => `<col class="w${String(share(column.width, total))}">`).join('')
  const align = (at: number) =>
    ({ end: 'end', centre: 'centre', start: undefined })[block.columns[at]?.align ?? 'start']
  const head = block.columns
    .map((column, at) => element('th', { scope: 'col', class: align(at) }, textMarkup(column.title) || ' '))
    .join('')
  const body = block.rows
    .map((row) => {
      const cells = row.cells.map((cell, at) =>
        tableCell(cell, at === 0 && block.rowHeaders, align(at), isTick(cell, block.columns[at]), empty)
      )
      return `<tr${attributes({ id: row.id })}>${cells.join('')}</tr>`
    })
    .join('')
  const markup =
    `<table><caption id="${id}">${captionMarkup(caption)}</caption><colgroup>${columns}</colgroup>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  return block.columns.length < WIDE
    ? markup
    : element('div', { class: 'scroll wide', role: 'group', 'aria-labelledby': id, tabindex: 0 }, markup)
}

function tableCell(
  cell: Runs,
  isHeader: boolean,
  align: string | undefined,
  hasBox: boolean,
  empty: string | undefined
): string {
  const isOpen = cell.every(({ text }) => text === '')
  const said = isOpen && empty !== undefined ? `<span class="unseen">${textMarkup(empty)}</span>` : ''
  const markup = hasBox ? '<span class="tick-box"></span>' : inline(cell)
  const classes = [align, markup === '' ? 'open' : undefined].filter((name) => name !== undefined).join(' ')
  const given = attributes({ scope: isHeader ? 'row' : undefined, class: classes || undefined })
  return isHeader ? `<th${given}>${markup}${said}</th>` : `<td${given}>${markup}${said}</td>`
}

/** A width in steps of five percent, because a style attribute would need a looser content policy. */
function share(width: number, total: number): number {
  return Math.max(5, Math.round((width / total) * 20) * 5)
}

/**
 * The name of the picture is its text alternative, and the text in it is hidden from screen readers, so that they read
 * everything once. The picture is also the element that scrolls.
 */
function figure(block: Figure, { captions }: Context): string {
  const caption = captions.get(block)
  const svg = figureSvg(block, FONT, { 'aria-hidden': 'true', focusable: 'false' })
  const picture = { class: 'scroll', role: 'img', 'aria-label': oneLine(block.alt), tabindex: 0 }
  return `<figure>${element('div', picture, svg)}<figcaption>${captionMarkup(caption)}</figcaption></figure>`
}
