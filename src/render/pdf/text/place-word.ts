import type { Faces } from '../font/faces.ts'
import type { TextStyle } from './line.ts'
import type { Chunk, LineBuilder } from './line-builder.ts'

/**
 * Puts a word on the line where it fits, and otherwise on a new one: broken at its soft hyphens, or where the line is
 * full when it has none.
 */
export function placeWord(builder: LineBuilder, word: readonly Chunk[], style: TextStyle, faces: Faces): void {
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
export function widthUpTo(word: readonly Chunk[], most: number): number {
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
