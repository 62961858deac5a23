import type { Runs } from '#report/model.ts'
import type { Faces } from '../font/faces.ts'
import { splitRun } from './split-run.ts'
import type { Line, TextStyle } from './line.ts'
import { LineBuilder, type Chunk } from './line-builder.ts'
import { placeWord, widthUpTo } from './place-word.ts'

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
    splitRun(run, style, faces, (one) => {
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
