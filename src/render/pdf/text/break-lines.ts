import type { Run, Runs } from '#report/model.ts'
import { target } from '../../href.ts'
import type { Face } from '../font/face.ts'
import type { Faces } from '../font/faces.ts'
import { newLink } from '../tag/link.ts'
import { legible } from './legible.ts'
import type { Line, Look, TextStyle } from './line.ts'
import { LineBuilder, type Chunk } from './line-builder.ts'

/** Breaks runs of text into lines of at most `width` points. A word that is too long for a line is broken where the line is full. */
export function breakLines(runs: Runs, style: TextStyle, width: number, faces: Faces): readonly Line[] {
  const builder = new LineBuilder(width)
  let word: Chunk[] = []
  const place = (): void => {
    placeWord(builder, word, style, faces)
    word = []
  }
  for (const run of runs) {
    chunk(run, style, faces, (one) => {
      word.push(one)
      if (one.end !== 'together') place()
      if (one.end === 'must-break') builder.breakLine()
    })
  }
  place()
  return builder.finish()
}

/** Cuts a run where a line may end, and hands over the parts with their widths. */
function chunk(run: Run, style: TextStyle, faces: Faces, take: (chunk: Chunk) => void): void {
  const weight = run.strong ? 'semibold' : style.weight
  const face = faces[weight]
  const leads = target(run.href)
  const look: Look = {
    weight,
    ink: leads !== null ? 'accent' : run.muted ? 'muted' : style.ink,
    link: leads === null ? null : newLink(leads, run.text)
  }
  for (const { shown, actual } of legible(run.text, face)) {
    if (actual !== undefined)
      take({
        look,
        source: shown,
        from: 0,
        to: shown.length,
        actual,
        width: face.width(shown) * style.size,
        space: 0,
        end: shown.length >= 8 ? 'may-break' : 'together'
      })
    else chunkPlain(shown, look, face, style.size, take)
  }
}

/** Behind these a line may end, if a letter follows. */
const SEAMS = '-/\u2013\u2014'

function chunkPlain(text: string, look: Look, face: Face, size: number, take: (chunk: Chunk) => void): void {
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === '\n') {
      // A space where the line ends keeps words apart for those who read the text and not the page.
      take({ look, source: ' ', from: 0, to: 1, actual: null, width: 0, space: 0, end: 'must-break' })
      at += 1
      continue
    }
    let letters = at
    while (
      letters < text.length &&
      !' \n'.includes(text.charAt(letters)) &&
      !(letters > at && SEAMS.includes(text.charAt(letters - 1)) && /\p{L}/u.test(text.charAt(letters)))
    )
      letters += 1
    let end = letters
    while (text.charAt(end) === ' ') end += 1
    const isWhole = end === text.length && end === letters && !SEAMS.includes(text.charAt(end - 1))
    take({
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
  const last = word.at(-1)
  if (last === undefined) return
  const width = word.reduce((sum, chunk) => sum + chunk.width + chunk.space, -last.space)
  if (!builder.fits(width)) {
    if (width > builder.width) return word.forEach((chunk) => placeLong(builder, chunk, style, faces))
    builder.breakLine()
  }
  for (const chunk of word) builder.add(chunk)
}

/** Cuts a chunk where lines are full. It begins on a new line when the present one is nearly full. */
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
      // The hyphen is for the eye; it is no part of the text.
      if (isWord)
        builder.add({ look, source: '-', from: 0, to: 1, actual: '', width: hyphen, space: 0, end: 'may-break' })
      builder.breakLine()
      begin = at
      width = 0
    }
    if (source.charAt(at) !== ' ') width += letter
  }
  builder.add({ ...chunk, from: begin, width })
}
