import { startOf } from '#lib/shorten.ts'
import type { Ink, Shape } from '../model.ts'
import { estimateWidth, pictureWidth, smallSize, tidy } from './measure.ts'

/** The content of one cell: a level from 0, or null. */
export interface HeatCell {
  /** Null: `text` gives the reason. */
  readonly level: number | null
  readonly text: string
  /** Marked with a dot. */
  readonly unsure: boolean
  /** Hatched: the reviewer could not say. */
  readonly unknown: boolean
}

export interface HeatRow {
  readonly label: string
  readonly strong: boolean
  readonly cells: readonly HeatCell[]
  /** Values beside the cells, one for each of `asides`. */
  readonly asides: readonly string[]
}

export interface HeatGroup {
  readonly title: string
  readonly rows: readonly HeatRow[]
}

const rowHeight = 13.5
const groupHeight = 17
const headHeight = 14
const size = 8
const asideWidth = 36
const widestCell = 30

/** The fill and ink of each level: each fill is clearly darker than the one before. */
const levelLooks: readonly { readonly fill: Ink; readonly ink: Ink }[] = [
  { fill: 'white', ink: 'text' },
  { fill: 'line', ink: 'text' },
  { fill: 'band-2', ink: 'white' },
  { fill: 'band-3', ink: 'white' }
]

/** The height of the picture for groups with these numbers of rows, in points. */
export const heatHeight = (rowsOfGroups: readonly number[]): number =>
  headHeight + rowsOfGroups.reduce((sum, rows) => sum + groupHeight + rows * rowHeight, 0) + 2

/** Rows of cells, with a column for each reviewer. Every cell has its number; darker means higher. */
export function drawHeat(
  groups: readonly HeatGroup[],
  marks: readonly string[],
  asides: readonly string[]
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const asideLeft = pictureWidth - asides.length * asideWidth
  const longest =
    Math.max(
      0,
      ...groups.flatMap(({ rows }) => rows.map(({ label, strong }) => estimateWidth(label, size) * (strong ? 1.06 : 1)))
    ) + 8
  const labelWidth = Math.min(longest, asideLeft - marks.length * 15)
  const cellWidth = Math.min(widestCell, (asideLeft - labelWidth) / Math.max(1, marks.length))
  const at = (column: number): number => labelWidth + (column + 0.5) * cellWidth
  const text = (x: number, y: number, words: string, ink: Ink, strong = false): Shape => ({
    kind: 'text',
    x,
    y,
    text: words,
    size: smallSize,
    ink,
    anchor: 'middle',
    ...(strong ? { strong: true } : {})
  })

  const shapes: Shape[] = [
    ...marks.map((mark, column) => text(at(column), headHeight - 4, mark, 'muted')),
    ...asides.map((aside, column) => text(asideLeft + (column + 0.5) * asideWidth, headHeight - 4, aside, 'muted'))
  ]
  let top = headHeight
  for (const { title, rows } of groups) {
    shapes.push(
      { kind: 'text', x: 0, y: top + 12.5, text: title, size, strong: true, ink: 'accent', anchor: 'start' },
      {
        kind: 'line',
        x1: 0,
        y1: top + groupHeight - 1,
        x2: pictureWidth,
        y2: top + groupHeight - 1,
        stroke: 'line',
        width: 0.75
      }
    )
    top += groupHeight
    for (const row of rows) {
      const baseline = top + rowHeight / 2 + smallSize * 0.36
      shapes.push({
        kind: 'text',
        x: 0,
        y: baseline,
        text: fit(row.label, labelWidth - 6),
        size,
        ink: 'text',
        anchor: 'start',
        ...(row.strong ? { strong: true } : {})
      })
      row.cells.forEach((cell, column) =>
        shapes.push(
          ...drawCell(
            cell,
            labelWidth + column * cellWidth,
            top,
            cellWidth,
            text(at(column), baseline, cell.text, inkOf(cell), true)
          )
        )
      )
      row.asides.forEach((aside, column) =>
        shapes.push(text(asideLeft + (column + 0.5) * asideWidth, baseline, aside, 'text'))
      )
      top += rowHeight
    }
  }
  return { height: heatHeight(groups.map(({ rows }) => rows.length)), shapes: tidy(shapes) }
}

const lookOf = (level: number): { readonly fill: Ink; readonly ink: Ink } =>
  levelLooks[Math.min(level, levelLooks.length - 1)] ?? { fill: 'white', ink: 'text' }

const inkOf = ({ level }: HeatCell): Ink => (level === null ? 'muted' : lookOf(level).ink)

function drawCell(
  { level, unsure, unknown }: HeatCell,
  left: number,
  top: number,
  width: number,
  words: Shape
): readonly Shape[] {
  const box = { x: left + 0.75, y: top + 0.75, width: width - 1.5, height: rowHeight - 1.5 }
  const ground: Shape =
    level !== null
      ? { kind: 'rectangle', ...box, fill: lookOf(level).fill, stroke: level === 0 ? 'muted' : lookOf(level).fill }
      : unknown
        ? { kind: 'rectangle', ...box, fill: 'line', pattern: 'range', stroke: 'line' }
        : { kind: 'rectangle', ...box, fill: 'surface' }
  const dot: readonly Shape[] = unsure
    ? [
        {
          kind: 'circle',
          cx: box.x + box.width - 2.6,
          cy: box.y + 2.6,
          r: 1.3,
          fill: level === null ? 'muted' : lookOf(level).ink
        }
      ]
    : []
  return [ground, ...dot, words]
}

/** As much of a text as fits. */
function fit(text: string, width: number): string {
  if (estimateWidth(text, size) <= width) return text
  let start = startOf(text, text.length - 1)
  while (start.length > 1 && estimateWidth(`${start}…`, size) > width) start = startOf(start, start.length - 1)
  return `${start.trimEnd()}…`
}
