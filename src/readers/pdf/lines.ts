import { plain } from '../plain.ts'

/** A piece of text on a page, in points from the lower left corner. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** A line of text in reading order. */
export interface Line {
  /** Parts separated by a wide gap are cells. */
  readonly cells: readonly string[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** The largest share of text that may cross a gutter between columns, and the smallest share on each side. */
const crossing = 0.15
/** With so little text across it, it is a gutter even if one of the columns holds a table. */
const clean = 0.02
const side = 0.25

const right = ({ x, width }: Item): number => x + width

/** The lines of a page in reading order: the left column comes first. */
export function linesOf(items: readonly Item[], pageWidth: number): readonly Line[] {
  const gutter = gutterOf(items, pageWidth)
  if (gutter === null) return inLines(items)
  const isAcross = (item: Item): boolean => item.x < gutter - 2 && right(item) > gutter + 2
  const across = inLines(items.filter(isAcross))
  const lines: Line[] = []
  let above = Infinity
  for (const until of [...across, null]) {
    const below = until?.y ?? -Infinity
    const band = items.filter((item) => !isAcross(item) && item.y < above && item.y >= below)
    lines.push(...inLines(band.filter((item) => right(item) <= gutter + 2)))
    lines.push(...inLines(band.filter((item) => right(item) > gutter + 2)))
    if (until !== null) lines.push(until)
    above = below
  }
  return lines
}

/**
 * The position of the gutter between columns; null on a page without columns. Table cells are too short to be columns.
 */
function gutterOf(items: readonly Item[], pageWidth: number): number | null {
  const total = items.reduce((sum, { text }) => sum + text.length, 0)
  if (total < 400) return null
  const sum = (some: readonly Item[]): number => some.reduce((length, { text }) => length + text.length, 0)
  let best: { readonly at: number; readonly share: number } | null = null
  for (let at = pageWidth * 0.35; at <= pageWidth * 0.65; at += 4) {
    const before = items.filter((item) => right(item) <= at + 2)
    const after = items.filter((item) => item.x >= at - 2)
    const share = 1 - (sum(before) + sum(after)) / total
    if (share > crossing || sum(before) < total * side || sum(after) < total * side) continue
    const filled = [before, after].filter(isFilled).length
    if (filled === 0 || (filled === 1 && share > clean)) continue
    if (best === null || share < best.share) best = { at, share }
  }
  return best?.at ?? null
}

/** Whether most lines reach the right edge of the text, as in a column and unlike in a table. */
function isFilled(items: readonly Item[]): boolean {
  const lines = inLines(items)
  const left = Math.min(...lines.map(({ x }) => x))
  const end = Math.max(...lines.map((line) => line.right))
  const full = lines.filter((line) => line.right - line.x > (end - left) * 0.6 && line.cells.length === 1)
  return lines.length >= 5 && full.length > lines.length * 0.4
}

function inLines(items: readonly Item[]): readonly Line[] {
  const rows: { y: number; size: number; items: Item[] }[] = []
  for (const item of [...items].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    // Small type is a little higher or lower: notes, ordinals.
    if (row !== undefined && Math.abs(row.y - item.y) < Math.max(row.size, item.size) * 0.45) {
      row.items.push(item)
      if (item.size > row.size) row.size = item.size
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  return rows.map(({ items: its }) => lineOf(its)).filter(({ text }) => text !== '')
}

function lineOf(items: readonly Item[]): Line {
  const sorted = [...items].sort((one, other) => one.x - other.x)
  const cells: string[] = ['']
  let end: number | null = null
  let last: Item | null = null
  for (const item of sorted) {
    if (last !== null && isReference(item, last)) continue
    // Some programs draw bold as the same text twice.
    if (last !== null && last.text === item.text && Math.abs(last.x - item.x) < item.size * 0.2) continue
    const gap = end === null ? 0 : item.x - end
    if (end !== null && gap > item.size * 2 && gap > 18) cells.push('')
    else if (end !== null && gap > item.size * 0.18) cells.push(`${cells.pop() ?? ''} `)
    cells.push(`${cells.pop() ?? ''}${item.text}`)
    end = Math.max(end ?? 0, right(item))
    last = item
  }
  const main = sorted.reduce<Item | null>(
    (most, item) => (most === null || item.text.length > most.text.length ? item : most),
    null
  )
  const parts = cells.map(plain).filter((cell) => cell !== '')
  const texts = isStretched(parts) ? [parts.join(' ')] : parts
  return {
    cells: texts,
    text: texts.join(' '),
    x: sorted[0]?.x ?? 0,
    right: end ?? 0,
    y: main?.y ?? 0,
    size: main?.size ?? 0,
    font: main?.font ?? ''
  }
}

/** Whether a raised number after a word or sentence refers to a note; *m²* and the like stay. */
const isReference = (item: Item, last: Item): boolean =>
  /^\d{1,3}$/.test(item.text) &&
  item.size < last.size * 0.8 &&
  item.y > last.y &&
  /(?:\p{L}{3}|[.,;:!?’”)])$/u.test(last.text)

/** Whether the words of a sentence were drawn wide apart to fill the line of a narrow column. */
const isStretched = ([, ...others]: readonly string[]): boolean =>
  others.length >= 2 && others.every((part) => /^\p{Ll}\S*$/u.test(part))
