import { looksLikeHeading, numberIn, type Piece } from '#draft/outline.ts'
import type { Steps } from '#lib/steps.ts'
import { betweenCells } from '../plain.ts'
import { withoutNotes } from './foot-notes.ts'
import type { Line } from './lines.ts'

/** The lines of a page, without running heads and page numbers. */
export interface PageLines {
  readonly page: number
  readonly lines: readonly Line[]
}

const bullet = /^(?:[•◦▪●○■–*\uf0b7\uf0a7-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/u
/** A section number within a chapter, which list items do not have. */
const dotted = /^\d{1,2}\.\d/
const endOfSentence = /[.!?:;][”"’')\]]*$/

/** A piece whose last line may not have been read yet. */
interface OpenPiece extends Piece {
  readonly last: Line
}

/** The most common look of the text. */
interface Body {
  readonly size: number
  readonly font: string
  readonly pitch: number
}

/** Joins lines into headings, paragraphs, items and table rows; a step is a page. */
export function* pieceSteps(pages: readonly PageLines[]): Steps<readonly Piece[]> {
  const all = pages.flatMap(({ lines }) => lines)
  const body: Body = {
    size: mostly(all, ({ size }) => Math.round(size * 2) / 2),
    font: mostly(all, ({ font }) => font),
    pitch: pitchOf(pages)
  }
  const sizes = [...new Set(all.filter((line) => isLarge(line, body)).map(({ size }) => Math.round(size)))].sort(
    (one, other) => other - one
  )
  const pieces: Piece[] = []
  let open: OpenPiece | null = null
  const close = (): void => {
    if (open !== null) {
      const { last: _, ...piece } = open
      pieces.push(piece)
    }
    open = null
  }
  for (const { page, lines: all } of pages) {
    const { lines, notes } = withoutNotes(all, body.size)
    const edge = rightEdge(lines)
    let previous: Line | null = null
    for (const line of lines) {
      const last: Line | null = open === null ? null : (open as { last: Line }).last
      const isHeading = looksLikeHeading(line.text) && !bullet.test(line.text) && isMarked(line, body)
      if (isHeading) {
        close()
        const before = pieces.at(-1)
        if (before?.kind === 'heading' && previous !== null && isSecondLine(previous, line))
          pieces[pieces.length - 1] = { ...before, text: `${before.text} ${line.text}` }
        else pieces.push(heading(line, page, sizes))
      } else if (line.cells.length > 1) {
        close()
        pieces.push({ kind: 'row', text: line.cells.join(betweenCells), page })
      } else if (bullet.test(line.text) && (last === null || line.x >= last.x - line.size * 3)) {
        close()
        open = { kind: 'item', text: line.text.replace(bullet, ''), page, last: line }
      } else if (open !== null && last !== null && goesOn(last, line, previous, body, edge)) {
        const joined: OpenPiece = open
        const gap = /[\p{L}\d]-$/u.test(joined.text) && /^\p{L}/u.test(line.text) ? '' : ' '
        open = { ...joined, text: `${joined.text}${gap}${line.text}`, last: line }
      } else {
        close()
        open = { kind: 'paragraph', text: line.text, page, last: line }
      }
      previous = line
    }
    if (notes.length > 0) {
      const noted = <P extends Piece>(piece: P): P => ({ ...piece, notes: [...(piece.notes ?? []), ...notes] })
      if (open === null) pieces.push(noted(pieces.pop() ?? { kind: 'paragraph', text: '', page }))
      else open = noted(open)
    }
    yield
  }
  close()
  return pieces
}

/** Whether a line is set apart as headings are: larger, or numbered and in another typeface than the text. */
const isMarked = (line: Line, body: Body): boolean =>
  isLarge(line, body) ||
  (numberIn(line.text) !== null &&
    (dotted.test(line.text) || (line.font !== body.font && line.size >= body.size * 0.95)))

/** Whether a heading continues on the next line. */
const isSecondLine = (first: Line, line: Line): boolean =>
  numberIn(line.text) === null &&
  first.font === line.font &&
  Math.abs(first.size - line.size) < 0.5 &&
  first.y > line.y &&
  first.y - line.y < line.size * 1.5

const isLarge = (line: Line, body: Body): boolean => line.size > body.size * 1.12

function heading(line: Line, page: number, sizes: readonly number[]): Piece {
  const base = { kind: 'heading', text: line.text, page } as const
  // The depth of a number says more than the size of its type.
  return numberIn(line.text) === null ? { ...base, level: sizes.indexOf(Math.round(line.size)) + 1 || null } : base
}

/** Whether a line continues the paragraph of the line before it, also on the next page or in the next column. */
function goesOn(last: Line, line: Line, previous: Line | null, body: Body, edge: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * 0.08) return false
  const isShort = last.right < edge - (edge - last.x) * 0.12
  const isNew = previous === null || line.y > last.y
  if (isNew) return !endOfSentence.test(last.text)
  const gap = last.y - line.y
  if (gap > Math.max(body.pitch, last.size * 1.2) * 1.35) return false
  const isVeryShort = last.right - last.x < (edge - last.x) * 0.6
  if (isVeryShort && /^[\p{Lu}\d]/u.test(line.text)) return false
  return !(isShort && endOfSentence.test(last.text) && /^[\p{Lu}\d“"‘]/u.test(line.text))
}

/** Where lines end on a page, ignoring a few that stick out. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.right).sort((one, other) => one - other)
  return ends[Math.floor(ends.length * 0.9)] ?? 0
}

/** The most common distance between lines. */
function pitchOf(pages: readonly PageLines[]): number {
  const gaps = pages.flatMap(({ lines }) =>
    lines.flatMap((line, at) => {
      const gap = (lines[at - 1]?.y ?? line.y) - line.y
      return gap > 2 && gap < 60 ? [Math.round(gap * 2) / 2] : []
    })
  )
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return [...counts].reduce<readonly [number, number]>((most, each) => (each[1] > most[1] ? each : most), [14, 0])[0]
}

/** The value that most characters share. */
function mostly<T>(lines: readonly Line[], value: (line: Line) => T): T {
  const counts = new Map<T, number>()
  for (const line of lines) counts.set(value(line), (counts.get(value(line)) ?? 0) + line.text.length)
  const [first] = [...counts].sort((one, other) => other[1] - one[1])
  return (first ?? [value({ cells: [], text: '', x: 0, right: 0, y: 0, size: 10, font: '' })])[0]
}
