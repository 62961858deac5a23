import type { Shape } from '../model.ts'
import { estimateWidth, labelSize, pictureWidth, smallSize, tidy, wrap } from './measure.ts'

/** One row: an item, and the column of its answer. Null: no answer. */
export interface MatrixRow {
  readonly label: string
  readonly column: number | null
}

const lineHeight = 10.5
const rowPadding = 4
const radius = 3.6

/**
 * Rows against ordered columns: a dot in the column, and a line to it from the first column (`origin`). A longer line
 * means a stronger answer; a row at the origin has an open dot, a row without an answer has none.
 */
export function drawMatrix(
  rows: readonly MatrixRow[],
  columns: readonly string[],
  origin: number
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const { labelWidth, columnWidth } = divide(rows, columns)
  const at = (column: number): number => labelWidth + (column + 0.5) * columnWidth
  const heads = columns.map((column) => wrap(column, smallSize, columnWidth - 4))
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * 9 + 6
  const shapes: Shape[] = heads.flatMap((lines, column) =>
    lines.map((text, index): Shape => ({
      kind: 'text',
      x: at(column),
      y: headHeight - 6 - (lines.length - 1 - index) * 9,
      text,
      size: smallSize,
      ink: 'muted',
      anchor: 'middle'
    }))
  )
  let top = headHeight
  shapes.push(rule(top))
  for (const { label, column } of rows) {
    const lines = wrap(label, labelSize, labelWidth - 8)
    const height = lines.length * lineHeight + rowPadding
    shapes.push(
      ...lines.map((text, index): Shape => ({
        kind: 'text',
        x: 0,
        y: top + rowPadding / 2 + lineHeight * (index + 1) - 2.6,
        text,
        size: labelSize,
        ink: column === null ? 'muted' : 'text',
        anchor: 'start'
      }))
    )
    if (column !== null) shapes.push(...mark(at(origin), at(column), top + height / 2))
    top += height
    shapes.push(rule(top))
  }
  const grid = columns.map((_, column): Shape => ({
    kind: 'line',
    x1: at(column),
    y1: headHeight,
    x2: at(column),
    y2: top,
    stroke: 'line',
    width: 0.5,
    dash: true
  }))
  return { height: top + 2, shapes: tidy([...grid, ...shapes]) }
}

function divide(
  rows: readonly MatrixRow[],
  columns: readonly string[]
): { readonly labelWidth: number; readonly columnWidth: number } {
  const longest = Math.max(0, ...rows.map(({ label }) => estimateWidth(label, labelSize))) + 8
  const labelWidth = Math.min(longest, pictureWidth - columns.length * 56)
  return { labelWidth, columnWidth: Math.min(90, (pictureWidth - labelWidth) / Math.max(1, columns.length)) }
}

const rule = (y: number): Shape => ({ kind: 'line', x1: 0, y1: y, x2: pictureWidth, y2: y, stroke: 'line', width: 0.5 })

function mark(from: number, to: number, y: number): readonly Shape[] {
  if (from === to) return [{ kind: 'circle', cx: to, cy: y, r: radius, fill: 'white', stroke: 'accent' }]
  return [
    { kind: 'line', x1: from, y1: y, x2: to, y2: y, stroke: 'accent', width: 2 },
    { kind: 'circle', cx: to, cy: y, r: radius, fill: 'accent' }
  ]
}
