import { shorten } from '#lib/shorten.ts'
import type { Report } from '#report/model.ts'
import { sectionTitles } from '../../pages.ts'
import { headingStrips } from '../block/heading.ts'
import { paintLine } from '../block/text.ts'
import { newLink } from '../tag/link.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Setting } from './setting.ts'
import { spaced, together, type Strip } from './strip.ts'

/** A longer title is shortened: an entry is never split over pages. */
const LONGEST = 200

/** Fewer entries are set in one column. */
const LEAST_FOR_COLUMNS = 6

/**
 * The table of contents: the sections in two columns, with links to their page. `pageOf` is called when painting, after
 * every page is known.
 */
export function contentsStrips(
  report: Report,
  parent: Node,
  setting: Setting,
  pageOf: (id: string) => number
): readonly Strip[] {
  const title = headingStrips(
    { kind: 'heading', level: 1, id: '#contents', text: report.words.contents },
    parent,
    setting
  )
  const list = newNode('TOC', parent)
  const titles = sectionTitles(report)
  const columns = titles.length < LEAST_FOR_COLUMNS ? 1 : 2
  const gap = setting.scale.space('huge')
  const width = (setting.width - gap * (columns - 1)) / columns
  const entries = titles.map((entry) => entryOf(entry, newNode('TOCI', list), { ...setting, width }, pageOf))
  const perColumn = Math.ceil(entries.length / columns)
  const rows = Array.from({ length: perColumn }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, column) => entries[column * perColumn + row] ?? null)
    const height = Math.max(...cells.map((cell) => cell?.height ?? 0))
    return {
      height,
      before: setting.scale.space('hair'),
      keep: 'free' as const,
      paint: (page: Page, top: number) =>
        cells.forEach((cell, column) => cell?.paint(page, setting.left + column * (width + gap), top))
    }
  })
  return [...title, ...together(spaced(rows, setting.scale.space('medium')), 'tight')]
}

interface Entry {
  readonly height: number
  paint(page: Page, left: number, top: number): void
}

function entryOf(
  { id, text }: { readonly id: string; readonly text: string },
  item: Node,
  setting: Setting,
  pageOf: (id: string) => number
): Entry {
  const style = setting.scale.style('body')
  const numberWidth = style.size * 2
  // The space separates the title and its number for screen readers.
  const lines = breakLines([{ text: `${shorten(text, LONGEST)} ` }], style, setting.width - numberWidth, setting.faces)
  const reference = newNode('Reference', item)
  const link = newLink({ kind: 'inside', id }, text)
  return {
    height: lines.length * style.leading,
    paint: (page, left, top) =>
      lines.forEach((line, index) => {
        const isLast = index === lines.length - 1
        const right = left + setting.width
        const y = top + index * style.leading
        const [number] = isLast ? breakLines([{ text: String(pageOf(id)) }], style, numberWidth, setting.faces) : []
        page.link(reference, link, { left, top: y, right, bottom: y + style.leading }, () => undefined)
        const node = link.node ?? reference
        paintLine(page, node, line, left, y, style)
        if (number === undefined) return
        paintLine(page, node, number, right - number.width, y, style)
        const rule = y + style.leading / 2 + style.size * 0.33
        page.drawRule(left + line.width + 6, right - number.width - 6, rule, 'line', 0.5)
      })
  }
}
