import type { Runs } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import type { Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Line, TextStyle } from '../text/line.ts'

/** The maximum width of running text in larger type, in multiples of its size. */
const WIDEST = 42

/** Text as strips, one per line. Neither a first nor a last line is alone on a page. */
export function textStrips(runs: Runs, style: TextStyle, node: Node, setting: Setting): readonly Strip[] {
  const lines = breakLines(
    runs,
    style,
    Math.min(setting.width, Math.max(setting.page.measure, style.size * WIDEST)),
    setting.faces
  )
  return lines.map((line, at): Strip => ({
    height: style.leading,
    before: 0,
    keep: at === lines.length - 1 ? 'free' : at === 0 || at === lines.length - 2 ? 'tight' : 'free',
    paint: (page, top) => paintLine(page, node, line, setting.left, top, style)
  }))
}

/** Paints a line with its top at `top`. Text is centred vertically in its leading. */
export function paintLine(page: Page, node: Node, line: Line, left: number, top: number, style: TextStyle): void {
  const baseline = top + baselineOf(style)
  for (const {
    shown,
    actual,
    look: { weight, ink, link, language },
    x,
    width
  } of line.pieces) {
    const look = { weight, size: style.size, ink }
    // A line break at the start of a link is not part of it.
    if (link === null || shown.trim() === '') {
      const spoken = language === null ? node : newNode('Span', node, { language })
      if (actual === null || actual === '')
        page.mark(spoken, (pen) => pen.text(left + x, baseline, shown, look, actual))
      else page.mark(newNode('Span', spoken, { actual }), (pen) => pen.text(left + x, baseline, shown, look))
    } else {
      const box = { left: left + x, top, right: left + x + width, bottom: top + style.leading }
      page.link(node, link, box, (pen) => {
        pen.text(left + x, baseline, shown, look, actual)
        pen.line(left + x, baseline + style.size * 0.16, left + x + width, baseline + style.size * 0.16, ink, 0.5)
      })
    }
  }
}

/** The distance from the top of a line to its baseline. */
export function baselineOf({ leading, size }: TextStyle): number {
  return leading / 2 + size * 0.363
}
