/**
 * All limits on what is read and what is written. Whatever the program writes keeps to the limits it reads by, so that
 * nothing is stored or sent that cannot be opened again.
 */

/** A JSON text that is larger, deeper, or holds more values or line breaks is refused as a whole. `bytes` is of UTF-8. */
export const fileLimits = { bytes: 10_000_000, depth: 32, values: 100_000, lines: 100_000 } as const

/**
 * Characters (Unicode code points) in one text. `short`: a title, a version, a name, a function, an organisation.
 * `long`: a remark, a reason, an own action, an instruction. A longer text is kept whole and warned about, never cut.
 */
export const textLimits = { short: 500, long: 10_000 } as const

export type TextLength = keyof typeof textLimits

/** Combining marks (accents) on one letter. No language needs more; layout slows down with their square. */
export const marksOnLetter = 30

/**
 * What a report shows; the file that it is made from keeps all. `characters`: of all texts that people wrote together. `least`:
 * no text is held shorter than this to make that fit. `lines`: line breaks in one text. `actions`: rows of its list.
 */
export const reportLimits = { characters: 500_000, least: 150, lines: 1_000, actions: 1_000 } as const

/** A PDF, ZIP or sealed file is larger than the text in it. */
export const containerBytes = 50_000_000

/** How many problems of the same kind are named one by one; the rest is counted. */
export const namesTold = 5

/** A round has no more seats, a settled assessment holds no more reviews, and the files of a round are together no larger. */
export const roundLimits = { seats: 50, reviews: 500, bytes: 50_000_000 } as const

/** A ZIP file is not unpacked beyond this: its files, and the bytes of all files together. */
export const zipLimits = { files: 1_000, bytes: 50_000_000 } as const

/** How many characters a text has too many; 0 when it fits. A character is a code point: an emoji can be several. */
export function excess(text: string, limit: number): number {
  // A text has at most as many characters as UTF-16 units, and at least half as many.
  if (text.length <= limit) return 0
  return Math.max(0, countCharacters(text) - limit)
}

/** Code points in a text; half a surrogate pair counts as one. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1
    count += 1
  }
  return count
}

/** Bytes of a text in UTF-8. Where it is sure to be at most `limit` it is not counted, and an upper bound is given. */
export function countBytes(text: string, limit: number): number {
  if (text.length * 3 <= limit) return text.length * 3
  let bytes = text.length
  for (let at = 0; at < text.length && bytes <= limit; at += 1) {
    const unit = text.charCodeAt(at)
    // Half a surrogate pair takes two of the pair's four bytes.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/** What a text with too many marks has in any case; much faster to look for, and other texts seldom have it. */
const marksPerhaps = new RegExp(`[\\u0300-\\uffff]{${marksOnLetter + 1}}`)
const tooManyMarks = new RegExp(`\\p{M}{${marksOnLetter + 1}}`, 'u')
const surplusMarks = new RegExp(`(\\p{M}{${marksOnLetter}})\\p{M}+`, 'gu')

/** Whether somewhere more combining marks follow each other than `marksOnLetter`. */
export const hasTooManyMarks = (text: string): boolean => marksPerhaps.test(text) && tooManyMarks.test(text)

/** The text with at most `marksOnLetter` combining marks in a row, for where it is only shown. */
export const withFewerMarks = (text: string): string =>
  hasTooManyMarks(text) ? text.replace(surplusMarks, '$1') : text
