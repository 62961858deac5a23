import { largest } from '#lib/largest.ts'
import type { List, Runs } from '#report/model.ts'
import { inset, type Setting } from '../layout/setting.ts'
import { heightOf, spaced, together, type Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import { paintLine, textStrips } from './text.ts'
import { breakLines } from '../text/break-lines.ts'

/** An entry lower than this, in points, is kept whole. */
const TALL = 160

/** A list as strips, with its bullets or numbers. */
export function listStrips(
  { ordered, entries }: Pick<List, 'ordered' | 'entries'>,
  parent: Node,
  setting: Setting,
  widest = setting.page.measure
): readonly Strip[] {
  const list = newNode('L', parent, { attributes: `/O/List/ListNumbering/${ordered ? 'Decimal' : 'Disc'}` })
  const style = setting.scale.style('body')
  const marks = entries.map((_, at) => (ordered ? `${String(at + 1)}.` : '•'))
  const markWidth = largest(marks.map((mark) => setting.faces.semibold.width(mark) * style.size)) + style.size * 0.7
  const isLong = entries.some((paragraphs) => paragraphs.length > 1)
  return entries.flatMap((paragraphs, at) => {
    const item = newNode('LI', list)
    const strips = entryStrips(
      paragraphs,
      { mark: marks[at] ?? '', node: newNode('Lbl', item) },
      newNode('LBody', item),
      inset({ ...setting, width: Math.min(setting.width, widest) }, markWidth),
      setting.left
    )
    const kept = heightOf(strips) <= TALL ? together(strips, 'group') : strips
    return at === 0 ? kept : spaced(kept, setting.scale.space(isLong ? 'small' : 'hair'))
  })
}

interface Label {
  readonly mark: string
  readonly node: Node
}

/** The paragraphs of one entry, with its bullet or number beside the first line. */
function entryStrips(
  paragraphs: readonly Runs[],
  label: Label,
  body: Node,
  setting: Setting,
  left: number
): readonly Strip[] {
  const style = setting.scale.style('body')
  const strips = paragraphs.flatMap((runs, at) => {
    const found = textStrips(runs, style, newNode('P', body), setting)
    return at === 0 ? found : spaced(found, setting.scale.space('hair'))
  })
  const [mark] = breakLines(
    [{ text: `${label.mark} ` }],
    { ...style, weight: 'semibold', ink: 'accent' },
    setting.width,
    setting.faces
  )
  return strips.map((strip, at): Strip => {
    if (at > 0 || mark === undefined) return strip
    return {
      ...strip,
      paint: (page, top) => {
        paintLine(page, label.node, mark, left, top, style)
        strip.paint(page, top)
      }
    }
  })
}
