import type { Ink, Shape } from '../model.ts'
import { labelOf } from './label.ts'
import { estimateWidth, labelSize, pictureWidth, smallSize, tidy } from './measure.ts'

/** One bar: a score as a range, and its text. */
export interface Bar {
  readonly label: string
  /** Points of 100; null when there is no score. */
  readonly low: number | null
  readonly high: number | null
  /** The range in whole points. */
  readonly points: string
  readonly band: string
  readonly ink: Ink
  /** Separated from the bars above it by a line, in bolder type. */
  readonly total?: true
}

/** A zone of the scale: the band that starts here. */
export interface Zone {
  readonly from: number
  readonly label: string
}

const rowHeight = 25
const barHeight = 12
const headHeight = 16
const footHeight = 16
const gap = 10

/**
 * Bars on a scale of 100 with a line at each threshold: solid up to the low end, hatched to the high end, with the
 * points and the band in words beside it. The names of the bands are above their zones, so that the picture reads
 * without colour.
 */
export function drawBars(
  bars: readonly Bar[],
  zones: readonly Zone[]
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const frame = layOut(bars)
  const bottom = headHeight + bars.length * rowHeight + (bars.some(({ total }) => total) ? gap : 0)
  let top = headHeight
  const rows: Shape[] = []
  for (const bar of bars) {
    if (bar.total) {
      rows.push({
        kind: 'line',
        x1: 0,
        y1: top + gap / 2,
        x2: pictureWidth,
        y2: top + gap / 2,
        stroke: 'line',
        width: 0.75
      })
      top += gap
    }
    rows.push(...drawBar(bar, top, frame))
    top += rowHeight
  }
  return { height: bottom + footHeight, shapes: tidy([...drawScale(zones, bottom, frame), ...rows]) }
}

interface Frame {
  readonly left: number
  readonly width: number
  readonly at: (points: number) => number
}

function layOut(bars: readonly Bar[]): Frame {
  const longest = Math.max(0, ...bars.map(({ label }) => estimateWidth(label, labelSize)))
  const left = Math.min(130, Math.max(60, longest)) + gap
  const widestText = Math.max(
    ...bars.map(({ band, points }) => estimateWidth(points, labelSize) + estimateWidth(band, labelSize))
  )
  const width = pictureWidth - left - Math.min(160, widestText + 3 * gap)
  return { left, width, at: (points) => left + (points / 100) * width }
}

function drawScale(zones: readonly Zone[], bottom: number, { at }: Frame): readonly Shape[] {
  const names = zones.map(({ from, label }, index): Shape => {
    const middle = (from + (zones[index + 1]?.from ?? 100)) / 2
    return { kind: 'text', x: at(middle), y: 9, text: label, size: smallSize, ink: 'muted', anchor: 'middle' }
  })
  const marks = [...zones.map(({ from }) => from), 100].flatMap((value): readonly Shape[] => [
    {
      kind: 'line',
      x1: at(value),
      y1: headHeight - 2,
      x2: at(value),
      y2: bottom + 2,
      stroke: 'line',
      width: 0.75,
      ...(value > 0 && value < 100 ? { dash: true } : {})
    },
    { kind: 'text', x: at(value), y: bottom + 11, text: String(value), size: smallSize, ink: 'muted', anchor: 'middle' }
  ])
  return [...names, ...marks]
}

function drawBar(bar: Bar, top: number, { left, width, at }: Frame): readonly Shape[] {
  const y = top + (rowHeight - barHeight) / 2
  const baseline = top + rowHeight / 2 + labelSize * 0.35
  const weight = bar.total ? ({ strong: true } as const) : {}
  const shapes: Shape[] = [...labelOf(bar.label, left - gap, top + rowHeight / 2, bar.total)]
  if (bar.low !== null && bar.high !== null) {
    if (bar.high > bar.low)
      shapes.push({
        kind: 'rectangle',
        x: at(bar.low),
        y,
        width: at(bar.high) - at(bar.low),
        height: barHeight,
        fill: bar.ink,
        pattern: 'range',
        stroke: bar.ink
      })
    if (bar.low > 0)
      shapes.push({
        kind: 'rectangle',
        x: at(0),
        y,
        width: at(bar.low) - at(0),
        height: barHeight,
        fill: bar.ink,
        pattern: 'solid'
      })
    else
      shapes.push({ kind: 'line', x1: at(0), y1: y - 1, x2: at(0), y2: y + barHeight + 1, stroke: 'text', width: 1.5 })
  }
  const textLeft = left + width + gap
  shapes.push(
    {
      kind: 'text',
      x: textLeft,
      y: baseline,
      text: bar.points,
      size: labelSize,
      strong: true,
      ink: 'text',
      anchor: 'start'
    },
    {
      kind: 'text',
      x: pictureWidth,
      y: baseline,
      text: bar.band,
      size: labelSize,
      ink: 'text',
      anchor: 'end',
      ...weight
    }
  )
  return shapes
}
