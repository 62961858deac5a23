import type { Report } from '#report/model.ts'
import { paintLine } from '../block/text.ts'
import { newNode } from '../tag/node.ts'
import type { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Setting } from './setting.ts'

/** Paints the mark above the text of a page, at its right edge: outside the text, so no part of what is read aloud. */
export function paintMark(page: Page, { mark }: Report, { faces, page: { column, type } }: Setting): void {
  if (mark === undefined) return
  // The first page begins with the coloured block of the title.
  const ink = page.number === 1 ? 'white' : 'text'
  const style = { weight: 'semibold', size: 8.5 * type, leading: 11 * type, ink } as const
  const [line] = breakLines([{ text: mark }], style, column.width, faces)
  if (line === undefined) return
  const node = newNode('P', null)
  page.repeat(
    () => paintLine(page, node, line, column.left + column.width - line.width, column.top - 26 * type, style),
    'Header'
  )
}
