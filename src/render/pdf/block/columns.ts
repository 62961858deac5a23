import { largest } from '#lib/largest.ts'
import type { Table } from '#report/model.ts'
import type { Setting } from '../layout/setting.ts'

/** The widest that a single word may make a column, as part of the table. */
const WIDEST_WORD = 0.42

/** How many characters of a cell are searched for the longest word. */
const MOST_LOOKED_AT = 4_000

/** The left edge and text width of each column: by the requested widths, but wide enough for its longest word. */
export function divideWidth(
  { columns, rows }: Table,
  { faces, scale, left, width }: Setting
): readonly { readonly left: number; readonly width: number }[] {
  const gap = scale.space('medium')
  const room = width - gap * (columns.length - 1)
  const widest = (text: string, strong: boolean, size: number): number =>
    largest(
      text
        .slice(0, MOST_LOOKED_AT)
        .split(/[\s\u00ad/-]+/u)
        .map((word) => faces[strong ? 'semibold' : 'regular'].width(`${word.slice(0, 60)}-`) * size)
    )
  const needs = columns.map(({ title }, at) => {
    const cells = rows.map(({ cells }) =>
      widest(cells[at]?.map(({ text }) => text).join('') ?? '', true, scale.style('cell').size)
    )
    return Math.min(room * WIDEST_WORD, Math.max(widest(title, true, scale.style('head').size), largest(cells)))
  })
  const widths = share(
    room,
    columns.map((column) => column.width),
    needs
  )
  return widths.map((wide, at) => ({
    left: left + widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0),
    width: wide
  }))
}

/**
 * Divides `room` by weight. A column that would get less than it needs gets what it needs; the others share the rest.
 */
function share(room: number, weights: readonly number[], needs: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const fair = weights.map((weight) => (room * weight) / total)
  const short = new Set(fair.flatMap((width, at) => (width < (needs[at] ?? 0) ? [at] : [])))
  const rest = room - [...short].reduce((sum, at) => sum + (needs[at] ?? 0), 0)
  if (short.size === 0 || short.size === weights.length || rest < room / 4) return fair
  const others = share(
    rest,
    weights.filter((_, at) => !short.has(at)),
    needs.filter((_, at) => !short.has(at))
  )
  let next = 0
  return weights.map((_, at) => (short.has(at) ? (needs[at] ?? 0) : (others[next++] ?? 0)))
}
