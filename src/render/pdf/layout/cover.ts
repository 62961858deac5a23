import type { Report } from '#report/model.ts'
import { textStrips } from '../block/text.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { TextStyle } from '../text/line.ts'
import { inset, type Setting } from './setting.ts'
import { heightOf, spaced, together, type Strip } from './strip.ts'

/** How far the block extends below its text, on an A4 page; above it, to the edge of the page. */
const below = 18

/** The largest part of the first page for the block; what follows needs space too. */
const TALLEST = 0.25

/** Possible sizes of a title, as parts of the normal one: the first that leaves space on the page is used. */
const SIZES = [1, 0.8, 0.64, 0.5, 0.4]

/**
 * The title on a coloured block over the top of the first page: one strip, never split. A longer title is set smaller;
 * what does not fit even then continues below the block, as text that runs over pages.
 */
export function coverStrips({ title, subtitle }: Report, parent: Node, setting: Setting): readonly [Strip, ...Strip[]] {
  const titleNode = newNode('H1', parent)
  const text = inset(setting, 0, 40 * setting.page.type)
  const base = setting.scale.style('title')
  const subtitleNode = newNode('P', parent)
  const subtitleStrips = (ink: TextStyle['ink']): readonly Strip[] =>
    spaced(
      textStrips([{ text: subtitle }], { ...setting.scale.style('subtitle'), ink }, subtitleNode, text),
      setting.scale.space('small')
    )
  const subtitleLines = subtitleStrips('white')
  const room = setting.page.bodyHeight * TALLEST - heightOf(subtitleLines)
  const set = (style: TextStyle): readonly Strip[] => textStrips([{ text: title }], style, titleNode, text)
  // A long title is not tried in sizes that are certainly too large.
  const sizes = SIZES.filter((size) => size === SIZES.at(-1) || title.length * size * size < 600)
  let lines: readonly Strip[] = []
  for (const size of sizes) {
    lines = set({ ...base, size: base.size * size, leading: base.leading * size })
    if (heightOf(lines) <= room) return [block([...lines, ...subtitleLines], setting)]
  }
  const first = lines.slice(0, Math.floor(room / (lines[0]?.height ?? 1)))
  const smallest = SIZES.at(-1) ?? 1
  const rest = set({ ...base, size: base.size * smallest, leading: base.leading * smallest, ink: 'text' })
  return [
    block(first, setting),
    ...spaced(rest.slice(first.length), setting.scale.space('small')),
    ...subtitleStrips('text')
  ]
}

function block(inside: readonly Strip[], { page: { paper, column, type } }: Setting): Strip {
  const strips = together(inside, 'tight')
  const height = heightOf(strips) + below * type
  return {
    height,
    before: 0,
    keep: 'tight',
    anchor: '',
    paint: (page, top) => {
      page.artifact('Layout', (pen) =>
        pen.rectangle(
          { x: 0, y: top - column.top, width: paper.width, height: height + column.top },
          { fill: 'accent' }
        )
      )
      let next = top
      strips.forEach((strip, at) => {
        next += at === 0 ? 0 : strip.before
        strip.paint(page, next)
        next += strip.height
      })
    }
  }
}
