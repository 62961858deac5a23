import type { Column, Ink, Runs } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'
import type { Strip } from '../layout/strip.ts'
import { newNode, type Node } from '../tag/node.ts'
import type { Page } from '../tag/page.ts'
import { breakLines } from '../text/break-lines.ts'
import type { Line, TextStyle } from '../text/line.ts'
import { paintBox } from './tick-box.ts'
import { baselineOf, paintLine } from './text.ts'

/** Text in a part of the width. */
export interface Cell {
  readonly runs: Runs
  readonly style: TextStyle
  readonly node: Node
  readonly left: number
  readonly width: number
  readonly align?: Column['align']
  /** Whether the cell is a box to tick while it is empty. */
  readonly ticks?: boolean
}

export interface RowLook {
  /** Above the first and below the last line. */
  readonly padding: number
  readonly rule?: { readonly ink: Ink; readonly width: number }
  readonly ground?: Ink
}

/** The minimum height of a row with a cell to write in. */
const HANDWRITING = 22

/** The side of a box to tick in a cell. */
const BOX = 10

/** Rows taller than this part of a page may be split. */
const TALL = 0.45

/**
 * Cells side by side: one strip, or, when it is too tall, a strip for each line. The lines of the cells of one row have
 * the same height.
 */
export function rowStrips(cells: readonly Cell[], look: RowLook, setting: Setting): readonly Strip[] {
  const filled = cells.map((cell) => ({ ...cell, lines: breakLines(cell.runs, cell.style, cell.width, setting.faces) }))
  const count = Math.max(1, ...filled.map(({ lines }) => lines.length))
  const leading = Math.max(...cells.map(({ style }) => style.leading))
  const box = BOX * setting.scale.size
  const isOpen = filled.some(({ lines }) => lines.length === 0)
  const slice = (from: number, to: number): Strip => {
    const above = from === 0 ? look.padding : 0
    const below = to === count ? look.padding : 0
    const height = Math.max(
      isOpen && count === 1 ? HANDWRITING * setting.scale.size : 0,
      above + (to - from) * leading + below
    )
    return {
      height,
      before: 0,
      keep: to === count ? 'free' : from === 0 || to === count - 1 ? 'tight' : 'free',
      paint: (page, top) => {
        paintLook(page, top, height, { ...look, ...(to < count && { rule: undefined }) }, setting)
        for (const { ticks, lines, ...cell } of filled)
          if (ticks === true && lines.length === 0)
            paintBox(page, cell.left + (cell.width - box) / 2, top + (height - box) / 2, box)
        if (from === 0)
          for (const cell of filled) if (cell.lines.length === 0) sayEmpty(page, cell, top + above, setting)
        for (const cell of filled)
          cell.lines.slice(from, to).forEach((line, at) => paintCell(page, cell, line, top + above + at * leading))
      }
    }
  }
  if (count * leading + 2 * look.padding <= setting.page.bodyHeight * TALL) return [slice(0, count)]
  return Array.from({ length: count }, (_, at) => slice(at, at + 1))
}

function paintLook(
  page: Page,
  top: number,
  height: number,
  { ground, rule }: { readonly [Name in keyof RowLook]?: RowLook[Name] | undefined },
  { left, width }: Setting
): void {
  if (ground !== undefined)
    page.artifact('Layout', (pen) => pen.rectangle({ x: left, y: top, width, height }, { fill: ground }))
  if (rule !== undefined) page.drawRule(left, left + width, top + height, rule.ink, rule.width)
}

/** An open cell of a table says so to screen readers: a space carries the text alternative. */
function sayEmpty(page: Page, { node, style, left }: Cell, top: number, { words: { empty } }: Setting): void {
  if (empty === undefined || (node.tag !== 'TD' && node.tag !== 'TH')) return
  const baseline = top + baselineOf(style)
  const span = newNode('Span', node, { actual: empty })
  page.mark(span, (pen) => pen.text(left, baseline, ' ', { weight: style.weight, size: style.size, ink: style.ink }))
}

function paintCell(page: Page, { node, style, left, width, align }: Cell, line: Line, top: number): void {
  const room = Math.max(0, width - line.width)
  paintLine(page, node, line, left + (align === 'end' ? room : align === 'centre' ? room / 2 : 0), top, style)
}
