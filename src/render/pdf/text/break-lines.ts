import type { Run, Runs } from '#report/model.ts'
import { target } from '../../href.ts'
import type { Faces } from '../font/faces.ts'
import { newLink, type Link } from '../tag/link.ts'
import { legible } from './legible.ts'
import type { Line, Piece, TextStyle } from './line.ts'

/** Text that stays on one line if it fits there, with the spaces behind it. */
interface Chunk extends Omit<Piece, 'x' | 'width'> {
  /** Without the spaces behind it. */
  readonly width: number
  readonly space: number
  /** What may or must happen behind it. */
  readonly end: 'together' | 'may-break' | 'must-break'
}

/** Breaks runs of text into lines of at most `width` points. A word that is too long for a line is broken where the line is full. */
export function breakLines(runs: Runs, style: TextStyle, width: number, faces: Faces): readonly Line[] {
  const builder = new LineBuilder(width)
  let word: Chunk[] = []
  for (const chunk of runs.flatMap(run => chunksOf(run, style, faces))) {
    word.push(chunk)
    if (chunk.end === 'together') continue
    place(builder, word, style, faces)
    word = []
    if (chunk.end === 'must-break') builder.breakLine()
  }
  place(builder, word, style, faces)
  return builder.finish()
}

/** Word by word, each with what stands behind it; a line may also end behind a hyphen, a slash or a dash. */
const PARTS = /\n|[^ \n]*?[-/\u2013\u2014](?=[^ \n\d-])|[^ \n]* +|[^ \n]+/gu

function chunksOf(run: Run, style: TextStyle, faces: Faces): readonly Chunk[] {
  const weight = run.strong ? 'semibold' : style.weight
  const face = faces[weight]
  const link = linkOf(run)
  const ink = link !== undefined ? 'accent' : run.muted ? 'muted' : style.ink
  const look = { weight, ink, ...(link && { link }) } as const
  const widthOf = (text: string): number => face.width(text) * style.size
  return legible(run.text, codePoint => face.has(codePoint)).flatMap(({ shown, actual }): readonly Chunk[] => {
    if (actual !== undefined) return [{ ...look, shown, actual, width: widthOf(shown), space: 0, end: shown.length >= 8 ? 'may-break' : 'together' }]
    return (shown.match(PARTS) ?? []).map(part => {
      // A space where the line ends keeps words apart for those who read the text and not the page.
      if (part === '\n') return { ...look, shown: ' ', width: 0, space: 0, end: 'must-break' }
      const letters = part.replace(/ +$/u, '')
      const hasEnd = letters.length < part.length || /[-/\u2013\u2014]$/u.test(letters)
      return { ...look, shown: part, width: widthOf(letters), space: letters.length < part.length ? widthOf(part.slice(letters.length)) : 0, end: hasEnd ? 'may-break' : 'together' }
    })
  })
}

function linkOf(run: Run): Link | undefined {
  const found = target(run.href)
  return found === null ? undefined : newLink(found, run.text)
}

function place(builder: LineBuilder, word: readonly Chunk[], style: TextStyle, faces: Faces): void {
  const last = word.at(-1)
  if (last === undefined) return
  const width = word.reduce((sum, chunk) => sum + chunk.width + chunk.space, -last.space)
  if (builder.fits(width)) return word.forEach(chunk => builder.add(chunk))
  if (width <= builder.width) {
    builder.breakLine()
    return word.forEach(chunk => builder.add(chunk))
  }
  for (const chunk of word) for (const part of split(chunk, builder, style, faces)) builder.add(part)
}

/** Cuts a chunk where lines are full. It begins on a new line when the present one is nearly full. */
function* split(chunk: Chunk, builder: LineBuilder, style: TextStyle, faces: Faces): Generator<Chunk> {
  if (chunk.actual !== undefined || builder.fits(chunk.width)) {
    if (!builder.fits(chunk.width)) builder.breakLine()
    return yield chunk
  }
  const face = faces[chunk.weight]
  if (builder.room < builder.width / 3) builder.breakLine()
  let begin = 0
  let width = 0
  for (let at = 0; at < chunk.shown.length; at++) {
    const letter = face.width(chunk.shown.charAt(at)) * style.size
    if (at > begin && chunk.shown.charAt(at) !== ' ' && !builder.fits(width + letter)) {
      yield { ...chunk, shown: chunk.shown.slice(begin, at), width, space: 0 }
      builder.breakLine()
      begin = at
      width = 0
    }
    if (chunk.shown.charAt(at) !== ' ') width += letter
  }
  yield { ...chunk, shown: chunk.shown.slice(begin), width }
}

class LineBuilder {
  readonly width: number
  readonly #lines: Line[] = []
  #pieces: Piece[] = []
  /** Where the next chunk begins, and where the letters of the last one end. */
  #next = 0
  #end = 0

  constructor(width: number) {
    this.width = width
  }

  get room(): number {
    return this.width - this.#next
  }

  fits(width: number): boolean {
    // A hair's breadth for sums of fractions.
    return this.#next + width <= this.width + 0.001
  }

  add({ shown, actual, weight, ink, link, width, space }: Chunk): void {
    const last = this.#pieces.at(-1)
    if (last !== undefined && actual === undefined && last.actual === undefined && last.weight === weight && last.ink === ink && last.link === link) {
      this.#pieces[this.#pieces.length - 1] = { ...last, shown: last.shown + shown, width: this.#next + width - last.x }
    } else {
      this.#pieces.push({ shown, weight, ink, x: this.#next, width, ...(actual !== undefined && { actual }), ...(link && { link }) })
    }
    this.#end = this.#next + width
    this.#next += width + space
  }

  breakLine(): void {
    if (this.#pieces.length === 0) return
    this.#lines.push({ pieces: this.#pieces, width: this.#end })
    this.#pieces = []
    this.#next = 0
    this.#end = 0
  }

  finish(): readonly Line[] {
    this.breakLine()
    return this.#lines
  }
}
