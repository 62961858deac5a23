import type { Heading, Report } from '#report/model.ts'
import { everyBlock } from '../../captions.ts'
import { headingStrips } from '../block/heading.ts'
import { paintLine } from '../block/text.ts'
import { newLink } from '../tag/link.ts'
import { newNode, type Node } from '../tag/node.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Setting } from './setting.ts'
import { spaced, together, type Strip } from './strip.ts'

/** A longer list shows sections only. */
const MOST_ENTRIES = 34

/**
 * The table of contents: titles that link to their page. `pageOf` is called when painting, after every page is known.
 */
export function contentsStrips(
  report: Report,
  parent: Node,
  setting: Setting,
  pageOf: (id: string) => number
): readonly Strip[] {
  const headings = everyBlock(report).filter((block) => block.kind === 'heading')
  const upTo = (level: number): readonly Heading[] => headings.filter((heading) => heading.level <= level)
  const entries = upTo(2).length <= MOST_ENTRIES ? upTo(2) : upTo(1)
  const title = headingStrips(
    { kind: 'heading', level: 1, id: '#contents', text: report.words.contents },
    parent,
    setting
  )
  const list = newNode('TOC', parent)
  const strips = entries.flatMap((entry, at) =>
    spaced(
      entryStrips(entry, newNode('TOCI', list), setting, pageOf),
      setting.scale.space(at === 0 ? 'medium' : entry.level === 1 ? 'small' : 'hair')
    )
  )
  return [...title, ...strips]
}

function entryStrips(
  { level, id, text }: Heading,
  item: Node,
  setting: Setting,
  pageOf: (id: string) => number
): readonly Strip[] {
  const base = setting.scale.style('body')
  const style = level === 1 ? ({ ...base, weight: 'semibold' } as const) : base
  const indent = level === 1 ? 0 : setting.scale.space('large')
  const numberWidth = style.size * 3
  // The space separates the title and its number for screen readers.
  const lines = breakLines([{ text: `${text} ` }], style, setting.width - indent - numberWidth, setting.faces)
  const reference = newNode('Reference', item)
  const link = newLink({ kind: 'inside', id }, text)
  const strips = lines.map((line, at): Strip => ({
    height: style.leading,
    before: 0,
    keep: 'free',
    paint: (page, top) => {
      const isLast = at === lines.length - 1
      const left = setting.left + indent
      const right = setting.left + setting.width
      const [number] = isLast ? breakLines([{ text: String(pageOf(id)) }], base, numberWidth, setting.faces) : []
      page.link(reference, link, { left, top, right, bottom: top + style.leading }, () => undefined)
      const node = link.node ?? reference
      paintLine(page, node, line, left, top, style)
      if (number === undefined) return
      paintLine(page, node, number, right - number.width, top, base)
      const y = top + style.leading / 2 + style.size * 0.33
      page.drawRule(left + line.width + 6, right - number.width - 6, y, 'line', 0.5)
    }
  }))
  return together(strips, 'tight')
}
