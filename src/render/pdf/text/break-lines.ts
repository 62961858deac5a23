import type { Run, Runs } from '#report/model.ts'
import { target } from '../../href.ts'
import type { Face } from '../font/face.ts'
import type { Faces } from '../font/faces.ts'
import { newLink } from '../tag/link.ts'
import { legible, SOFT_HYPHEN } from './legible.ts'
import type { Line, Look, TextStyle } from './line.ts'
import { LineBuilder, type Chunk } from './line-builder.ts'
import { endOfLetters, endsInSeam } from './seams.ts'

/**
 * Breaks runs of text into lines of at most `width` points. A word that is too long for the rest of a line is broken at
 * its soft hyphens; one that is too long for a whole line also where the line is full. A short last word takes the one
 * before it along, and so is not alone on the last line.
 */
export function breakLines(runs: Runs, style: TextStyle, width: number, faces: Faces): readonly Line[] {
  const builder = new LineBuilder(width)
  let before: readonly Chunk[] = []
  let word: Chunk[] = []
  const place = (chunks: readonly Chunk[]): void => {
    placeWord(builder, chunks, style, faces)
    if (chunks.at(-1)?.end === 'must-break') builder.breakLine()
  }
  for (const run of runs) {
    chunk(run, style, faces, (one) => {
      if (word.length === 0 || isOpen(word)) return void word.push(one)
      place(before)
      before = word
      word = [one]
    })
  }
  const last = [...before, ...word]
  if (isShort(word, style) && widthUpTo(last, width) <= width / 2 && before.at(-1)?.end === 'may-break') place(last)
  else [before, word].forEach(place)
  return builder.finish()
}

/** Whether more of the word follows. */
const isOpen = (word: readonly Chunk[]): boolean =>
  word.at(-1)?.end === 'together' || word.at(-1)?.end === 'may-hyphenate'

/** Whether a word is so short that it looks lost on a line of its own: about seven letters. */
const isShort = (word: readonly Chunk[], { size }: TextStyle): boolean => widthUpTo(word, 4 * size) <= 4 * size

/** Splits a run where a line may end, and passes on the parts with their widths. */
function chunk(run: Run, style: TextStyle, faces: Faces, emit: (chunk: Chunk) => void): void {
  const weight = run.strong ? 'semibold' : style.weight
  const face = faces[weight]
  const leads = target(run.href)
  const look: Look = {
    weight,
    ink: leads !== null ? 'accent' : run.muted ? 'muted' : style.ink,
    link: leads === null ? null : newLink(leads, run.text),
    language: run.language ?? null
  }
  for (const { shown, actual } of legible(run.text, face)) {
    if (actual !== undefined)
      emit({
        look,
        source: shown,
        from: 0,
        to: shown.length,
        actual,
        width: face.width(shown) * style.size,
        space: 0,
        end: shown.length >= 8 ? 'may-break' : 'together'
      })
    else chunkPlain(shown, look, face, style.size, emit)
  }
}

function chunkPlain(text: string, look: Look, face: Face, size: number, emit: (chunk: Chunk) => void): void {
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === '\n') {
      // A space at the end of the line separates words for readers of the text instead of the page.
      emit({ look, source: ' ', from: 0, to: 1, actual: null, width: 0, space: 0, end: 'must-break' })
      at += 1
      continue
    }
    const letters = endOfLetters(text, at, look.link !== null)
    if (text.charAt(letters) === SOFT_HYPHEN) {
      const width = face.width(text, at, letters) * size
      emit({ look, source: text, from: at, to: letters + 1, actual: null, width, space: 0, end: 'may-hyphenate' })
      at = letters + 1
      continue
    }
    let end = letters
    while (text.charAt(end) === ' ') end += 1
    const isWhole = end === text.length && end === letters && !endsInSeam(text, end)
    emit({
      look,
      source: text,
      from: at,
      to: end,
      actual: null,
      width: face.width(text, at, letters) * size,
      space: face.width(text, letters, end) * size,
      end: isWhole ? 'together' : text.charAt(end) === '\n' ? 'together' : 'may-break'
    })
    at = end
  }
}

function placeWord(builder: LineBuilder, word: readonly Chunk[], style: TextStyle, faces: Faces): void {
  let rest = word
  while (rest.length > 0) {
    const width = widthUpTo(rest, builder.width)
    if (builder.fits(width)) return rest.forEach((chunk) => builder.add(chunk))
    const count = partThatFits(builder, rest, style, faces)
    if (count > 0) {
      for (const chunk of rest.slice(0, count)) builder.add(chunk)
      addHyphen(builder, rest[count - 1], style, faces)
      builder.breakLine()
      rest = rest.slice(count)
    } else if (width <= builder.width || (isHyphenated(rest) && !builder.isFresh)) {
      builder.breakLine()
    } else {
      // Not even the part before its first soft hyphen fits on a line.
      const first = rest.findIndex(({ end }) => end === 'may-hyphenate') + 1 || rest.length
      for (const chunk of rest.slice(0, first)) placeLong(builder, chunk, style, faces)
      rest = rest.slice(first)
    }
  }
}

/** The width of a word without the space after it, or slightly more than `most` for one that is wider. */
function widthUpTo(word: readonly Chunk[], most: number): number {
  let width = 0
  for (const chunk of word) {
    width += chunk.width
    if (width > most + 1) return width
    width += chunk.space
  }
  return width - (word.at(-1)?.space ?? 0)
}

const isHyphenated = (word: readonly Chunk[]): boolean => word.some(({ end }) => end === 'may-hyphenate')

/** How many chunks of a word fit on the line with a hyphen, up to its last soft hyphen there; 0 when none do. */
function partThatFits(builder: LineBuilder, word: readonly Chunk[], style: TextStyle, faces: Faces): number {
  let width = 0
  let count = 0
  for (const [at, chunk] of word.entries()) {
    width += chunk.width
    if (!builder.fits(width)) break
    const hyphen = faces[chunk.look.weight].width('-') * style.size
    if (chunk.end === 'may-hyphenate' && width > 0 && builder.fits(width + hyphen)) count = at + 1
    width += chunk.space
  }
  return count
}

/** The hyphen is only visual, and no part of the text. */
function addHyphen(builder: LineBuilder, chunk: Chunk | undefined, style: TextStyle, faces: Faces): void {
  if (chunk === undefined) return
  const width = faces[chunk.look.weight].width('-') * style.size
  builder.add({ look: chunk.look, source: '-', from: 0, to: 1, actual: '', width, space: 0, end: 'may-break' })
}

/** Splits a chunk where lines are full. It starts on a new line when the current one is nearly full. */
function placeLong(builder: LineBuilder, chunk: Chunk, style: TextStyle, faces: Faces): void {
  if (chunk.actual !== null || builder.fits(chunk.width)) {
    if (!builder.fits(chunk.width)) builder.breakLine()
    return builder.add(chunk)
  }
  const { look, source, to } = chunk
  const face = faces[look.weight]
  if (builder.room < builder.width / 3) builder.breakLine()
  const isWord = /^[^\p{L}]*\p{L}{8,60}[^\p{L}]*$/u.test(source.slice(chunk.from, to))
  const hyphen = face.width('-') * style.size
  let begin = chunk.from
  let width = 0
  for (let at = begin; at < to; at++) {
    const letter = face.width(source, at, at + 1) * style.size
    if (at > begin && source.charAt(at) !== ' ' && !builder.fits(width + letter + (isWord ? hyphen : 0))) {
      builder.add({ look, source, from: begin, to: at, actual: null, width, space: 0, end: 'may-break' })
      if (isWord) addHyphen(builder, chunk, style, faces)
      builder.breakLine()
      begin = at
      width = 0
    }
    if (source.charAt(at) !== ' ') width += letter
  }
  builder.add({ ...chunk, from: begin, width })
}
