import { paginate, type Body, type Flow, type Placed } from './paginate.ts'

/** A page with less than this part of it filled looks like a mistake. */
const LEAST = 1 / 3

/** A last page with less than this is worth some space between strips to do without. */
const HALF = 1 / 2

/** How far the space between strips may shrink, from not at all. */
const SQUEEZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5]

/** How far the last pages may end earlier, in points, so that the very last one gets more. */
const SHARES = [40, 80, 120, 160]

/**
 * Places strips on pages so that no page is nearly empty: with a little less space between them when that brings the
 * rest of a last page onto the page before it, and otherwise with more on the last page.
 */
export function fillPages(flows: readonly Flow[], column: Body): readonly Placed[] {
  const first = paginate(flows, column)
  const isShort = (fillOf(first, column).at(-1) ?? 1) < HALF
  if (isFilled(first, column) && !isShort) return first
  for (const squeeze of SQUEEZES.slice(1)) {
    const placed = paginate(
      flows.map((flow) => squeezed(flow, squeeze)),
      column
    )
    if (isFilled(placed, column) && (!isFilled(first, column) || pagesOf(placed) < pagesOf(first))) return placed
  }
  if (isFilled(first, column)) return first
  const last = pagesOf(first)
  for (const share of SHARES) {
    const placed = paginate(flows, { ...column, bottomOf: (page) => column.bottom - (page > last - 3 ? share : 0) })
    if (isFilled(placed, column)) return placed
  }
  return first
}

const squeezed = ({ startsPage, strips }: Flow, by: number): Flow => ({
  startsPage,
  strips: strips.map((strip) => (strip.before === 0 ? strip : { ...strip, before: strip.before * by }))
})

/** The number of pages. */
export const pagesOf = (placed: readonly Placed[]): number => placed.reduce((most, { page }) => Math.max(most, page), 1)

/** Which part of each page is filled. */
export function fillOf(placed: readonly Placed[], column: Body): readonly number[] {
  const ends = Array.from({ length: pagesOf(placed) }, () => column.top)
  for (const { strip, page, top } of placed) ends[page - 1] = Math.max(ends[page - 1] ?? 0, top + strip.height)
  return ends.map((end) => (end - column.top) / (column.bottom - column.top))
}

/** Whether no page is nearly empty; a document of one page may be. */
const isFilled = (placed: readonly Placed[], column: Body): boolean => {
  const fills = fillOf(placed, column)
  return fills.length === 1 || fills.every((fill) => fill >= LEAST)
}
