import type { Counts } from '../counts.ts'
import type { Line } from './lines.ts'
import type { PageLines } from './pieces.ts'

interface Page extends PageLines {
  readonly height: number
}

/** The share of a page, at its top and at its foot, that running heads and page numbers may occupy. */
const margin = 0.12

const pageNumber = /^(?:(?:pagina|page|p\.|blz\.?)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:van|of|\/|\|)\s*\d{1,4})?$/i
const leaders = /(?:\.\s?){4,}\s*\d{1,4}$|^.{3,100}\s\d{1,4}$/

/** Removes what repeats on pages (ignoring digits), page numbers, and tables of contents. */
export function withoutRunningHeads(pages: readonly Page[], counts: Counts): readonly PageLines[] {
  const isAtEdge = (line: Line, { height }: Page): boolean => line.y < height * margin || line.y > height * (1 - margin)
  const seen = new Map<string, Set<number>>()
  for (const page of pages)
    for (const line of page.lines)
      if (isAtEdge(line, page)) seen.set(masked(line), (seen.get(masked(line)) ?? new Set()).add(page.page))
  const least = Math.min(3, Math.max(2, Math.ceil(pages.length / 2)))
  const repeats = new Set([...seen].filter(([, where]) => where.size >= least).map(([text]) => text))
  if (repeats.size > 0) counts.add('headers', repeats.size)
  let contents = 0
  const kept = pages.map((page) => {
    const lines = page.lines.filter(
      (line) => !isAtEdge(line, page) || !(repeats.has(masked(line)) || pageNumber.test(line.text))
    )
    const listed = lines.filter(({ text }) => leaders.test(text))
    const isContents = lines.length >= 4 && listed.length > lines.length * 0.6 && page.page <= 12
    if (isContents) contents += 1
    return { page: page.page, lines: isContents ? lines.filter((line) => !listed.includes(line)) : lines }
  })
  if (contents > 0) counts.add('contents', 1)
  return kept
}

const masked = ({ text }: Line): string => text.replace(/\d+/g, '0').toLowerCase()
