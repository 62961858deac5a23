import type { Report } from '#report/model.ts'
import { paintLine } from '../block/text.ts'
import { newNode } from '../tag/node.ts'
import { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { LaidOut } from './lay-out.ts'
import { paintMark } from './paint-mark.ts'
import type { Placed } from './paginate.ts'
import { repeatTitle } from './running-title.ts'
import type { Setting } from './setting.ts'

/** Paints every strip at its position, frames behind them and the footer below them. */
export function paint(report: Report, { placed, pageCount, setting }: LaidOut): readonly Page[] {
  const pages = Array.from({ length: pageCount }, (_, at) => new Page(at + 1, setting.page.paper.height, setting.faces))
  placed.forEach(({ strip, page: number, top, repeated }, at) => {
    const page = pages[number - 1]
    if (page === undefined) return
    paintFrame(page, placed, at)
    if (repeated) page.repeat(() => strip.paint(page, top))
    else strip.paint(page, top)
  })
  const isBare = report.paper?.isBare === true
  for (const page of pages) {
    if (!isBare) paintFooter(page, report, pageCount, setting)
    else if (page.number > 1) repeatTitle(page, report, setting)
    paintMark(page, report, setting)
  }
  return pages
}

/** Paints the frame that begins with this strip on this page. */
function paintFrame(page: Page, placed: readonly Placed[], at: number): void {
  const here = placed[at]
  const frame = here?.strip.frame
  const before = placed[at - 1]
  const continues = before?.strip.frame === frame
  if (here === undefined || frame === undefined || (continues && before?.page === here.page)) return
  let end = at
  while (placed[end + 1]?.strip.frame === frame && placed[end + 1]?.page === here.page) end += 1
  const last = placed[end] ?? here
  frame.paint(page, {
    top: here.top,
    bottom: last.top + last.strip.height,
    first: !continues,
    last: placed[end + 1]?.strip.frame !== frame
  })
}

/** How many lines fit below the page. */
const footerLines = 3

function paintFooter(page: Page, { footer }: Report, pageCount: number, { faces, page: measures }: Setting): void {
  const { column, footerBaseline, type } = measures
  const style = { weight: 'regular', size: 8 * type, leading: 10 * type, ink: 'muted' } as const
  const label = footer.pageLabel.replace('{page}', String(page.number)).replace('{pages}', String(pageCount))
  const [right] = breakLines([{ text: label }], style, column.width, faces)
  const rightWidth = right?.width ?? 0
  // A long title takes one or two more lines. The date is on the last one, so what does not fit is left out before it.
  const all = breakLines([{ text: footer.start }], style, column.width - rightWidth - 24 * type, faces)
  const left = all.length > footerLines ? [...all.slice(0, footerLines - 1), ...all.slice(-1)] : all
  const node = newNode('P', null)
  const top = footerBaseline - 8 * type
  page.drawRule(column.left, column.left + column.width, top - 7 * type, 'line', 0.5)
  page.repeat(() => {
    left.forEach((line, at) => paintLine(page, node, line, column.left, top + at * style.leading, style))
    if (right !== undefined) paintLine(page, node, right, column.left + column.width - rightWidth, top, style)
  }, 'Footer')
}
