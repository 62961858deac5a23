/** One word of a text, or one part of a word with hyphens. */
export interface Word {
  /** In lower case, without accents. */
  readonly form: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** The index of the word in the text, from 0; the parts of one word share it. */
  readonly at: number
}

const wholeWord = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu
const part = /[\p{L}\p{N}\p{M}]+/gu
const accents = /\p{M}+/gu
const onlyPlain = /^[\x00-\x7f]*$/

/** A text in lower case, without accents and with straight apostrophes: the form in which words are compared. */
export const foldCase = (text: string): string =>
  onlyPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(accents, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .toLowerCase()

/**
 * The words of a text. A hyphenated word gives each of its parts and, at the place of the first part, the whole without
 * hyphens. So `SZW` and `werkgroep` both find `SZW-werkgroep`, and `aisysteem` also finds `AI-systeem`.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  for (const { 0: whole, index } of text.matchAll(wholeWord)) {
    const end = index + whole.length
    const parts = [...whole.matchAll(part)]
    for (const { 0: piece, index: offset } of parts)
      words.push({ form: foldCase(piece), start: index + offset, end: index + offset + piece.length, at })
    if (parts.length > 1) words.push({ form: foldCase(whole).replace(/[-\u2010\u2011]/g, ''), start: index, end, at })
    at += 1
  }
  return words
}
