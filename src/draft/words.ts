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

const ofWord = /[\p{L}\p{N}\p{M}]/u
const accents = /\p{M}+/gu
const onlyPlain = /^[\x00-\x7f]*$/
const hyphens = /[-\u2010\u2011]/g

/** A text in lower case, without accents and with straight apostrophes: the form in which words are compared. */
export const foldCase = (text: string): string =>
  onlyPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(accents, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .toLowerCase()

/** A word as it is compared: folded, and without the hyphens that can stand in it. */
export const formOf = (word: string): string => foldCase(word).replace(hyphens, '')

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/**
 * The words of a text. Of a word with hyphens: each part and, after those, the whole without hyphens. So
 * `SZW-werkgroep` is found by `SZW` and by `werkgroep`, and `AI-systeem` also by `aisysteem`.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (raw, start, end, at) => words.push({ form: formOf(raw), start, end, at }))
  return words
}

/** As `wordsOf`, one by one and as they stand in the text. */
export function eachWord(text: string, take: (raw: string, start: number, end: number, at: number) => void): void {
  let [first, end, parts, at] = [0, -2, 0, -1]
  const closeWhole = (): void => {
    if (parts > 1) take(text.slice(first, end), first, end, at)
  }
  for (let start = afterGap(text, 0); start < text.length; start = afterGap(text, end)) {
    if (start !== end + 1 || !isHyphen(text.charCodeAt(end))) {
      closeWhole()
      first = start
      parts = 0
      at += 1
    }
    end = afterPart(text, start)
    parts += 1
    take(text.slice(start, end), start, end, at)
  }
  closeWhole()
}

function afterGap(text: string, from: number): number {
  let at = from
  while (at < text.length && lettersAt(text, at) === 0) at += 1
  return at
}

function afterPart(text: string, from: number): number {
  let at = from
  for (let letters = 1; letters > 0; at += letters) letters = lettersAt(text, at)
  return at
}

/** Which of the first characters of Unicode can be in a word. */
const plain = Uint8Array.from({ length: 0x80 }, (_, code) => (ofWord.test(String.fromCharCode(code)) ? 1 : 0))

/** How many code units the character at a place has, when it can be in a word; otherwise 0. */
function lettersAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < plain.length) return plain[code] ?? 0
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return at < text.length && ofWord.test(character) ? character.length : 0
}
