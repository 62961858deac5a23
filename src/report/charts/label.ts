import type { Shape } from '../model.ts'
import { estimateWidth, labelSize, smallSize, wrap } from './measure.ts'

/** The label of a row at its left: on one line, or on two smaller ones, around `middle`. */
export function labelOf(label: string, width: number, middle: number, isStrong = false): readonly Shape[] {
  const lines = estimateWidth(label, labelSize) <= width ? [label] : wrap(label, smallSize, width).slice(0, 2)
  const size = lines.length > 1 ? smallSize : labelSize
  const first = middle + size * 0.35 - ((lines.length - 1) * size * 1.15) / 2
  return lines.map((text, index) => ({
    kind: 'text',
    x: 0,
    y: first + index * size * 1.15,
    text,
    size,
    ink: 'text',
    anchor: 'start',
    ...(isStrong && { strong: true as const })
  }))
}
