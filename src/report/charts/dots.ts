import type { Shape } from '../model.ts'
import { labelSize, pictureWidth, smallSize, tidy, wrap } from './measure.ts'

/** One score among those of others: a range, and a mark to tell it by. */
export interface Dot {
  readonly mark: string
  readonly low: number
  readonly high: number
}

/** A scale of 100 with the dots of one thing on it. */
export interface DotRow {
  readonly label: string
  readonly strong: boolean
  readonly dots: readonly Dot[]
}

const radius = 7
const step = 2 * radius + 1.5
const padding = 5
const headHeight = 16
const footHeight = 16
const labelWidth = 118
const right = 12

/**
 * Scores over each other: a circle with its mark at the low end, and a line on to the high end. Circles that would overlap stand
 * above each other, so that each can be read.
 */
export function drawDots(rows: readonly DotRow[], zones: readonly { readonly from: number; readonly label: string }[]): { readonly height: number; readonly shapes: readonly Shape[] } {
  const at = (points: number): number => labelWidth + radius + (points / 100) * (pictureWidth - labelWidth - 2 * radius - right)
  const shapes: Shape[] = []
  let top = headHeight
  for (const row of rows) {
    const placed = stack(row.dots, at)
    const height = Math.max(1, ...placed.map(({ storey }) => storey + 1)) * step + 2 * padding
    const lines = wrap(row.label, labelSize, labelWidth - 10).slice(0, 2)
    shapes.push(...lines.map((text, index): Shape => ({ kind: 'text', x: 0, y: top + height / 2 + labelSize * 0.35 + (index - (lines.length - 1) / 2) * labelSize * 1.15, text, size: labelSize, ink: 'text', anchor: 'start', ...(row.strong ? { strong: true } : {}) })))
    for (const { dot, storey } of placed) {
      const y = top + height - padding - radius - storey * step
      if (dot.high > dot.low) shapes.push({ kind: 'line', x1: at(dot.low), y1: y, x2: at(dot.high), y2: y, stroke: 'accent', width: 1.5 })
      shapes.push({ kind: 'circle', cx: at(dot.low), cy: y, r: radius, fill: 'white', stroke: 'accent' }, { kind: 'text', x: at(dot.low), y: y + 2.4, text: dot.mark, size: 6.5, strong: true, ink: 'text', anchor: 'middle' })
    }
    top += height
    shapes.push({ kind: 'line', x1: 0, y1: top, x2: pictureWidth, y2: top, stroke: 'line', width: 0.5 })
  }
  const scale = [...zones.map(({ from }) => from), 100].flatMap((value): readonly Shape[] => [
    { kind: 'line', x1: at(value), y1: headHeight - 2, x2: at(value), y2: top + 2, stroke: 'line', width: 0.75, ...(value > 0 && value < 100 ? { dash: true } : {}) },
    { kind: 'text', x: at(value), y: top + 11, text: String(value), size: smallSize, ink: 'muted', anchor: 'middle' }
  ])
  const names = zones.map(({ from, label }, index): Shape => ({ kind: 'text', x: at((from + (zones[index + 1]?.from ?? 100)) / 2), y: 9, text: label, size: smallSize, ink: 'muted', anchor: 'middle' }))
  return { height: top + footHeight, shapes: tidy([...scale, ...names, ...shapes]) }
}

/** On which storey each dot stands: the lowest where its circle and its line are free. */
function stack(dots: readonly Dot[], at: (points: number) => number): readonly { readonly dot: Dot; readonly storey: number }[] {
  const ends: number[] = []
  return [...dots].sort((a, b) => a.low - b.low).map((dot) => {
    const left = at(dot.low) - radius
    const free = ends.findIndex((end) => end <= left - 1)
    const storey = free < 0 ? ends.length : free
    ends[storey] = Math.max(at(dot.low) + radius, at(dot.high))
    return { dot, storey }
  })
}
