import type { Block, Figure, Report, Run, Runs, Table } from '#report/model.ts'
import { captions, everyBlock, linkPlaces, type Caption } from './captions.ts'
import { target } from './href.ts'
import type { Renderer } from './renderer.ts'
import { lines, oneLine } from './text.ts'
import { cellRuns, tickRuns } from './tick-runs.ts'

/**
 * For wikis, Git platforms and note apps: CommonMark with the tables of GitHub. A figure becomes its caption and its
 * text.
 */
export const renderer: Renderer = {
  render: (report) =>
    Promise.resolve([
      { suffix: '', extension: 'md', mediaType: 'text/markdown; charset=utf-8', content: markdown(report) }
    ])
}

/** The context that blocks need from their document: captions, and the anchor of each heading id. */
interface Context {
  readonly captions: ReadonlyMap<Figure | Table, Caption>
  readonly anchors: ReadonlyMap<string, string>
}

function markdown(report: Report): string {
  const context = { captions: captions(report), anchors: anchors(report) }
  const blocks = report.sections.flatMap((section) => section.blocks.map((block) => blockText(block, context)))
  const mark = report.mark === undefined ? [] : [bold(report.mark)]
  const line = (text: string): string => escape(oneLine(text))
  const title = `# ${heading(report.title)}`
  const parts = [...mark, title, line(report.subtitle), ...blocks, '---', line(report.footer.start)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * The anchors that GitHub, GitLab and editors make from heading texts; a repeated text gets a number. Rows have none:
 * links to them lead to their heading.
 */
function anchors(report: Report): ReadonlyMap<string, string> {
  const counted = new Map<string, number>()
  const headings = everyBlock(report).filter((block) => block.kind === 'heading')
  const ofHeadings = new Map(
    headings.map(({ id, text }) => {
      const slug = oneLine(text)
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
        .replace(/\s/gu, '-')
      const before = counted.get(slug) ?? 0
      counted.set(slug, before + 1)
      return [id, before === 0 ? slug : `${slug}-${String(before)}`]
    })
  )
  return new Map([...linkPlaces(report)].map(([id, below]) => [id, ofHeadings.get(below) ?? below]))
}

function blockText(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${heading(block.text)}`
    case 'paragraph':
      return inline(block.runs, context)
    case 'list':
      return block.entries
        .map((entry, at) => item(block.ordered ? `${String(at + 1)}. ` : '- ', paragraphs(entry, context)))
        .join('\n')
    case 'callout': {
      const entries = block.body.map((runs) => item('- ', inline(runs, context)))
      const body = entries.length > 1 ? entries.join('\n') : paragraphs(block.body, context)
      return quoted(`${bold(block.title)}\n\n${body}`)
    }
    case 'facts':
      return block.entries.map(({ term, value }) => item('- ', `${bold(term)}: ${inline(value, context)}`)).join('\n')
    case 'table':
      return table(block, context)
    case 'figure':
      return quoted(`${captionText(context.captions.get(block))}\n\n${escape(oneLine(block.alt))}`)
    case 'write-lines':
      return [escape(oneLine(block.label)), ...Array.from({ length: block.count }, () => '\\_'.repeat(30))].join('\\\n')
    case 'tick-list':
      return block.options.map((option) => item('- [ ] ', inline(tickRuns(option), context))).join('\n')
    case 'quote':
      return quoted(paragraphs(block.paragraphs, context))
    case 'group':
      return block.blocks.map((inner) => blockText(inner, context)).join('\n\n')
  }
}

function paragraphs(all: readonly Runs[], context: Context): string {
  return all.map((runs) => inline(runs, context)).join('\n\n')
}

/** Indents the lines after the first so far that they stay in the item. */
function item(mark: string, text: string): string {
  const indent = ' '.repeat(mark.startsWith('-') ? 2 : mark.length)
  return `${mark}${text.replace(/\n(?!\n)/gu, `\n${indent}`)}`
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function captionText(caption: Caption | undefined): string {
  return caption === undefined ? '' : `**${escape(caption.word)} ${String(caption.number)}** ${escape(caption.text)}`
}

function table(block: Table, context: Context): string {
  const { columns, rows, rowHeaders } = block
  const rule = columns.map(({ align }) => ({ start: '---', end: '--:', centre: ':-:' })[align ?? 'start'])
  const body = rows.map(({ cells }) =>
    cells.map((cell, at) =>
      inline(
        rowHeaders && at === 0 ? cell.map((run) => ({ ...run, strong: true })) : cellRuns(cell, columns[at]),
        context
      )
    )
  )
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('\\\n', '<br>')).join(' | ')} |`
  return [
    captionText(context.captions.get(block)),
    '',
    row(columns.map((column) => escape(oneLine(column.title)))),
    row(rule),
    ...body.map(row)
  ].join('\n')
}

function heading(text: string): string {
  return escape(oneLine(text))
}

function bold(text: string): string {
  return marked('**', escape(oneLine(text)))
}

/** Bold runs that touch are one: between `**a**` and `**b**` the four asterisks would be text. */
function withBoldJoined(runs: Runs): Runs {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const touches = last?.strong === true && run.strong === true && last.href === run.href
    if (touches) joined.splice(-1, 1, { ...last, text: last.text + run.text })
    else joined.push(run)
  }
  return joined
}

/** A line break inside text is a backslash at the end of the line; spaces at the start would make a code block. */
function inline(runs: Runs, { anchors: known }: Context): string {
  const text = withBoldJoined(runs)
    .map(({ text, strong, href }) => {
      const plain = lines(text).map(escape).join('\\\n')
      const goal = target(href)
      const shown = strong ? marked('**', plain) : plain
      if (goal === null) return shown
      if (goal.kind === 'inside') return `[${shown}](#${known.get(goal.id) ?? goal.id})`
      return `[${shown}](${goal.address.replaceAll('(', '%28').replaceAll(')', '%29')})`
    })
    .join('')
    .replace(/^(?:\s|\\\n)+/u, '')
  return withoutEnd(text)
}

/**
 * The text without its final spaces and line breaks. A regular expression would search again from every space in the
 * text.
 */
function withoutEnd(text: string): string {
  let end = text.length
  for (;;) {
    const before = end
    end = text.slice(0, end).trimEnd().length
    // The removed break is a backslash before the line end that has just gone; an escaped backslash is a character of
    // the text.
    if (
      end < before &&
      text.charAt(end) === '\n' &&
      /(?:^|[^\\])(?:\\\\)*\\$/u.test(text.slice(Math.max(0, end - 50), end))
    )
      end -= 1
    if (end === before) return text.slice(0, end)
  }
}

/** Marks work only directly beside the text: spaces at the ends stay outside. */
function marked(mark: string, text: string): string {
  const inner = text.trim()
  return inner === '' ? text : text.replace(inner, () => `${mark}${inner}${mark}`)
}

/**
 * Escapes every character that could start markup, and what would make a heading, list or rule at the start of a line.
 */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/gu, '\\$&')
    .replace(/^(\s*)([#+-]|=+$)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2')
}
