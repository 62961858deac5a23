import type { Report } from '#report/model.ts'
import { paintLine } from '../block/text.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { TextStyle } from '../text/line.ts'
import type { Setting } from './setting.ts'
import type { Strip } from './strip.ts'

/** How far above the text column the title of a bare document stands, on an A4 page. */
const above = 18

const styleIn = ({ page: { type } }: Setting): TextStyle => ({
  weight: 'regular',
  size: 8 * type,
  leading: 10 * type,
  ink: 'muted'
})

/** The title of a bare document, small in the upper margin: its first heading, without room in the column. */
export function titleStrip(report: Report, parent: Node, setting: Setting): Strip {
  const node = newNode('H1', parent)
  return {
    height: 0,
    before: 0,
    keep: 'tight',
    anchor: '',
    paint: (page, top) => paintTitle(page, node, report, top, setting)
  }
}

/** The same title on a further page, only visually. */
export const repeatTitle = (page: Page, report: Report, setting: Setting): void =>
  page.repeat(() => paintTitle(page, newNode('P', null), report, setting.page.column.top, setting), 'Header')

function paintTitle(page: Page, node: Node, { title }: Report, top: number, setting: Setting): void {
  const style = styleIn(setting)
  const [line] = breakLines([{ text: title }], style, setting.width, setting.faces)
  if (line !== undefined) paintLine(page, node, line, setting.left, top - above * setting.page.type, style)
}
