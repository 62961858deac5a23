import type { Shape } from '../model.ts'
import { pictureWidth, smallSize, tidy, wrap } from './measure.ts'

/** A score as a range of points of 100. */
interface Range {
  readonly low: number
  readonly high: number
}

/** One row: a score in each column, or null. */
export interface Lane {
  readonly label: string
  readonly scores: readonly (Range | null)[]
}

const rowHeight = 13
const footHeight = 14
const labelWidth = 30
const gap = 10
const radius = 2.6

/**
 * Scores of several people below each other, with a scale of 100 for each column: a dot at the low end and a line to
 * the high end. A dashed line marks the median of each column, so that outliers are visible.
 */
export function drawLanes(
  lanes: readonly Lane[],
  columns: readonly string[],
  middles: readonly (number | null)[]
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const width = (pictureWidth - labelWidth - gap * (columns.length - 1)) / Math.max(1, columns.length)
  const left = (column: number): number => labelWidth + column * (width + gap)
  const at = (column: number, points: number): number => left(column) + (points / 100) * width
  const heads = columns.map((title) => wrap(title, smallSize, width).slice(0, 3))
  const top = Math.max(1, ...heads.map(({ length }) => length)) * 9 + 5
  const bottom = top + lanes.length * rowHeight
  const shapes: Shape[] = columns.flatMap((_, column): readonly Shape[] => {
    const middle = middles[column] ?? null
    return [
      ...(heads[column] ?? []).map((text, index): Shape => ({
        kind: 'text',
        x: left(column),
        y: 8 + index * 9,
        text,
        size: smallSize,
        strong: true,
        ink: 'text',
        anchor: 'start'
      })),
      ...[0, 100].map((points): Shape => ({
        kind: 'line',
        x1: at(column, points),
        y1: top,
        x2: at(column, points),
        y2: bottom,
        stroke: 'line',
        width: 0.75
      })),
      ...(middle === null
        ? []
        : [
            {
              kind: 'line',
              x1: at(column, middle),
              y1: top,
              x2: at(column, middle),
              y2: bottom,
              stroke: 'muted',
              width: 0.75,
              dash: true
            } as const
          ]),
      ...[0, 50, 100].map((points): Shape => ({
        kind: 'text',
        x: at(column, points),
        y: bottom + 10,
        text: String(points),
        size: 6.5,
        ink: 'muted',
        anchor: points === 0 ? 'start' : points === 50 ? 'middle' : 'end'
      }))
    ]
  })
  lanes.forEach(({ label, scores }, row) => {
    const y = top + (row + 0.5) * rowHeight
    shapes.push(
      {
        kind: 'text',
        x: 0,
        y: y + smallSize * 0.36,
        text: label,
        size: smallSize,
        strong: true,
        ink: 'text',
        anchor: 'start'
      },
      {
        kind: 'line',
        x1: 0,
        y1: y + rowHeight / 2,
        x2: pictureWidth,
        y2: y + rowHeight / 2,
        stroke: 'line',
        width: 0.5
      }
    )
    scores.forEach((score, column) => {
      if (score === null) return
      if (score.high > score.low)
        shapes.push({
          kind: 'line',
          x1: at(column, score.low),
          y1: y,
          x2: at(column, score.high),
          y2: y,
          stroke: 'accent',
          width: 1.5
        })
      shapes.push({ kind: 'circle', cx: at(column, score.low), cy: y, r: radius, fill: 'accent' })
    })
  })
  return { height: bottom + footHeight, shapes: tidy(shapes) }
}
