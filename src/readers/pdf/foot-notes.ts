import type { Line } from './lines.ts'

/** Type of a note is at most this fraction of the size of the text. */
const small = 0.92

const start = /^(?:\d{1,3}|[*†‡]{1,3})[.)]?\s*(?=\S)/u

/** The lines of a page without its notes, and the notes in their order, without their numbers. */
export function withoutNotes(
  lines: readonly Line[],
  bodySize: number
): { readonly lines: readonly Line[]; readonly notes: readonly string[] } {
  const isSmall = (line: Line): boolean => line.size < bodySize * small
  const text = lines.filter((line) => !isSmall(line))
  // Small type above text is a caption or a source. In columns, only text in the same column counts.
  const isBelow = (line: Line): boolean =>
    text.every((other) => other.y > line.y || other.right < line.x || other.x > line.right)
  const low = lines.filter((line) => isSmall(line) && isBelow(line))
  const first = low.findIndex((line) => start.test(line.text))
  if (first < 0 || text.length === 0) return { lines, notes: [] }
  const noted = new Set(low.slice(first))
  const notes: string[] = []
  for (const line of noted)
    if (start.test(line.text)) notes.push(line.text.replace(start, ''))
    else notes.push(`${notes.pop() ?? ''} ${line.text}`)
  return { lines: lines.filter((line) => !noted.has(line)), notes }
}
