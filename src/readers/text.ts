import { looksLikeHeading, numberIn, outline, type Piece } from '#draft/outline.ts'
import type { Draft } from '#draft/types.ts'
import { betweenCells, plain } from './plain.ts'

/** A longer line is a paragraph of its own: the file does not break lines within paragraphs. */
const longestWrapped = 110

const bullet = /^(?:[-–—•*·▪◦o+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/
const markdownHeading = /^(#{1,6})\s+(.*?)\s*#*$/
const underline = /^(?:={3,}|-{3,})$/
const ruler = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/
const shortHeading = 80
/** No heading is longer than this. */
const longestHeading = 300

/**
 * Reads a text without layout, or in Markdown: blank lines, numbers and short lines tell headings and paragraphs apart.
 */
export function readText(text: string): Draft {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\*\*|__/g, ''))
  const isWrapped = lines.filter((line) => line.length > longestWrapped).length <= lines.length / 50
  const pieces = chunksOf(lines).flatMap((chunk) => piecesOf(chunk, isWrapped))
  return { kind: 'text', blocks: outline(pieces), unread: [], title: null }
}

/** The lines between blank lines. */
function chunksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = []
  let open: string[] = []
  for (const line of lines) {
    if (line.trim() !== '') open.push(line)
    else if (open.length > 0) {
      chunks.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...chunks, open] : chunks
}

function piecesOf(chunk: readonly string[], isWrapped: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let open: string[] = []
  let kind: 'paragraph' | 'item' = 'paragraph'
  const close = (): void => {
    if (open.length > 0) pieces.push({ kind, text: plain(open.join(' ')) })
    open = []
    kind = 'paragraph'
  }
  const isList = chunk.length > 1 && chunk.every((line) => bullet.test(line.trimStart()))
  for (const [at, line] of chunk.entries()) {
    const heading = isList ? null : headingOf(chunk, at, isWrapped)
    if (heading !== null) {
      close()
      pieces.push(heading)
    } else if (isTableRow(line)) {
      close()
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/\||\t+/)
        .map(plain)
      if (!ruler.test(line.trim()))
        pieces.push({ kind: 'row', text: cells.filter((cell) => cell !== '').join(betweenCells) })
    } else if (!underline.test(line.trim())) {
      const isItem = bullet.test(line.trimStart())
      if (isItem || !isWrapped) close()
      if (isItem) kind = 'item'
      open.push(isItem ? line.trimStart().replace(bullet, '') : line)
    }
  }
  close()
  return pieces
}

const isTableRow = (line: string): boolean => (line.match(/\||\t(?=\S)/g) ?? []).length >= 2 || /\S\t+\S/.test(line)

/** The heading that a line is; null when it is something else. */
function headingOf(chunk: readonly string[], at: number, isWrapped: boolean): Piece | null {
  const line = plain(chunk[at] ?? '')
  if (line.length > longestHeading) return null
  const [, marks = '', title] = markdownHeading.exec(line) ?? []
  if (title !== undefined) return { kind: 'heading', level: marks.length, text: title }
  if (at === 0 && chunk.length > 1 && /^={3,}$/.test((chunk[1] ?? '').trim()))
    return { kind: 'heading', level: 1, text: line }
  if (at === 0 && chunk.length > 1 && /^-{3,}$/.test((chunk[1] ?? '').trim()))
    return { kind: 'heading', level: 2, text: line }
  if (
    isTableRow(chunk[at] ?? '') ||
    line.length > shortHeading ||
    !looksLikeHeading(line) ||
    (/[?!]$/.test(line) && !numberIn(line))
  )
    return null
  const own = numberIn(line)?.number ?? null
  const isNumbered = own !== null
  const isAlone = chunk.length === 1
  // A heading stands above text that is clearly longer, or above another heading: the first line of a chunk, or any
  // line where each line is a paragraph.
  const next = chunk[at + 1] ?? ''
  const isAbove = next.length > shortHeading || (isNumbered && plain(next).startsWith(`${own}.`))
  const mayStand = isWrapped ? at === 0 && isNumbered : true
  if (bullet.test(line) && !isNumbered) return null
  const isUpright = /^[\p{Lu}\d§'"‘“]/u.test(line) || /^(?:hoofdstuk|artikel|bijlage|paragraaf)\s/i.test(line)
  return isUpright && (isAlone || (mayStand && isAbove)) ? { kind: 'heading', text: line } : null
}
