import type { Ink, Shape } from '../model.ts'
import { labelOf } from './label.ts'
import { estimateWidth, labelSize, pictureWidth, smallSize, tidy } from './measure.ts'

/** One part of a bar; hatched when it has no ink. */
export interface StackPart {
  readonly count: number
  readonly ink: Ink | null
}

export interface Stack {
  readonly label: string
  readonly isStrong: boolean
  readonly parts: readonly StackPart[]
}

/** The meaning of a colour, for the legend. */
export interface StackKey {
  readonly label: string
  readonly ink: Ink | null
}

const rowHeight = 24
const barHeight = 15
const keyHeight = 16
const square = 8
const gap = 10

/** Inks on which white text is readable. */
const dark: ReadonlySet<Ink> = new Set<Ink>(['band-1', 'band-2', 'band-3'])

/** Bars of equal length, divided by how many of each kind there are; every part has its number where it fits. */
export function drawStacks(
  stacks: readonly Stack[],
  keys: readonly StackKey[]
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const longest = Math.max(0, ...stacks.map(({ label }) => estimateWidth(label, labelSize)))
  const left = Math.min(150, Math.max(60, longest)) + gap
  const { height: top, shapes } = drawKeys(keys)
  return {
    height: top + stacks.length * rowHeight,
    shapes: tidy([...shapes, ...stacks.flatMap((stack, at) => drawStack(stack, left, top + at * rowHeight))])
  }
}

/** The keys side by side, on as many lines as they need. */
function drawKeys(keys: readonly StackKey[]): { readonly height: number; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = []
  let [x, y] = [0, 0]
  for (const { label, ink } of keys) {
    const width = square + 4 + estimateWidth(label, smallSize) + 2 * gap
    if (x > 0 && x + width > pictureWidth) [x, y] = [0, y + keyHeight]
    shapes.push(
      { kind: 'rectangle', x, y: y + 2, width: square, height: square, ...fillOf(ink) },
      { kind: 'text', x: x + square + 4, y: y + 9, text: label, size: smallSize, ink: 'text', anchor: 'start' }
    )
    x += width
  }
  return { height: y + keyHeight + 4, shapes }
}

const fillOf = (ink: Ink | null) =>
  ink === null
    ? ({ fill: 'muted', pattern: 'range', stroke: 'muted' } as const)
    : ({ fill: ink, stroke: ink === 'white' ? 'muted' : ink } as const)

function drawStack({ label, isStrong, parts }: Stack, left: number, top: number): readonly Shape[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const shapes: Shape[] = [...labelOf(label, left - gap, top + rowHeight / 2, isStrong)]
  const y = top + (rowHeight - barHeight) / 2
  let x = left
  for (const { count, ink } of parts) {
    if (count === 0) continue
    const width = ((pictureWidth - left) * count) / total
    shapes.push({ kind: 'rectangle', x, y, width, height: barHeight, ...fillOf(ink) })
    const text = String(count)
    if (ink !== null && estimateWidth(text, smallSize) + 4 <= width)
      shapes.push({
        kind: 'text',
        x: x + width / 2,
        y: y + barHeight / 2 + smallSize * 0.36,
        text,
        size: smallSize,
        strong: true,
        ink: dark.has(ink) ? 'white' : 'text',
        anchor: 'middle'
      })
    x += width
  }
  return shapes
}
