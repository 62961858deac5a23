/** One word of a text, or one part of a word with hyphens. */
export interface Word {
  /** In lower case, without accents. */
  readonly form: string
  /** Where it starts and ends in the text. */
  readonly start: number
  readonly end: number
  /** Which word of the text it belongs to, counted from 0: parts of one word have the same. */
  readonly at: number
}

const wholeWord = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu
const part = /[\p{L}\p{N}\p{M}]+/gu
const accents = /\p{M}+/gu
const onlyPlain = /^[\x00-\x7f]*$/

/** A text in lower case, without accents and with straight apostrophes: how words are compared. */
export const fold = (text: string): string =>
  onlyPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(accents, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .toLowerCase()

/**
 * The words of a text. Of a word with hyphens: each part and, at the place of the first, the whole without hyphens. So
 * `SZW-werkgroep` is found by `SZW` and by `werkgroep`, and `AI-systeem` also by `aisysteem`.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  for (const { 0: whole, index } of text.matchAll(wholeWord)) {
    const end = index + whole.length
    const parts = [...whole.matchAll(part)]
    for (const { 0: piece, index: offset } of parts)
      words.push({ form: fold(piece), start: index + offset, end: index + offset + piece.length, at })
    if (parts.length > 1) words.push({ form: fold(whole).replace(/[-\u2010\u2011]/g, ''), start: index, end, at })
    at += 1
  }
  return words
}
