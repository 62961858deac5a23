import { writeNumber } from '../number-format.ts'
import type { Levels } from './styles.ts'

/** The current numbers of a list or of the headings, by level. */
export type Counters = (number | undefined)[]

/** Counts one item and returns the number before it; null without a number. */
export function count(counters: Counters, levels: Levels, at: number, start: number | null = null): string | null {
  const level = levels.get(at)
  // A skipped level counts as used.
  for (let higher = 0; higher < at; higher += 1) counters[higher] ??= levels.get(higher)?.start ?? 1
  const last = counters[at]
  counters.length = at
  counters[at] = start ?? (last === undefined ? (level?.start ?? 1) : last + 1)
  if (level?.style == null) return null
  const numbers: string[] = []
  for (let place = Math.max(0, at - level.shown + 1); place <= at; place += 1) {
    const its = levels.get(place)
    if (its?.style != null) numbers.push(writeNumber(counters[place] ?? its.start, its.style))
  }
  return `${level.before}${numbers.join('.')}${level.after}`.trim()
}
