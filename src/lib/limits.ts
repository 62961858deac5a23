/**
 * All limits on input and output. The program writes only what keeps to the limits of its readers, so it never stores
 * or sends a file that cannot be opened again.
 */

/**
 * Limits of a JSON text: a larger or deeper one, or one with more values or line breaks, is refused as a whole. `bytes`
 * counts UTF-8.
 */
export const fileLimits = { bytes: 10_000_000, depth: 32, values: 100_000, lines: 100_000 } as const

/**
 * Characters (Unicode code points) in one text. `short`: a title, version, name, function or organisation. `long`: a
 * remark, reason, own action or instruction. A longer text gets a warning and is kept whole.
 */
export const textLimits = { short: 500, long: 10_000 } as const

export type TextLength = keyof typeof textLimits

/** Combining marks (accents) on one letter. No language needs more, and layout time grows with their square. */
export const marksOnLetter = 30

/**
 * What a report shows; its source file keeps everything. `characters`: the total of all texts that people wrote.
 * `least`: no text is shortened below this to reach that total. `lines`: line breaks in one text. `actions`: rows of
 * the action list.
 */
export const reportLimits = { characters: 500_000, least: 150, lines: 1_000, actions: 1_000 } as const

/** Bytes of a PDF, ZIP or sealed file, which is larger than the text in it. */
export const containerBytes = 50_000_000

/** The most questions of a questionnaire, and options of one question: a form with more cannot be drawn in time. */
export const questionnaireLimits = { questions: 500, options: 200 } as const

/** How many problems of the same kind are listed one by one; the others are counted. */
export const namesTold = 5

/** The most seats of a round, reviews in a settled assessment, and bytes of all files of a round together. */
export const roundLimits = { seats: 50, reviews: 500, bytes: 50_000_000 } as const

/** The most that is unpacked from a ZIP file: the number of files, and the bytes of all files together. */
export const zipLimits = { files: 1_000, bytes: 50_000_000 } as const

/**
 * How many characters a text has above the limit; 0 when it fits. A character is a code point: an emoji can be several.
 */
export function excess(text: string, limit: number): number {
  // A text has at most as many characters as UTF-16 units, and at least half as many.
  if (text.length <= limit) return 0
  return Math.max(0, countCharacters(text) - limit)
}

/** The number of code points in a text; an unpaired surrogate counts as one. */
export function countCharacters(text: string): number {
  // One expression over the whole text is many times faster than a loop over its characters.
  return text.length - (text.match(surrogatePairs)?.length ?? 0)
}

const surrogatePairs = /[\ud800-\udbff][\udc00-\udfff]/g

/** The bytes of a text in UTF-8. Returns an upper bound without counting when that is at most `limit`. */
export function countBytes(text: string, limit: number): number {
  if (text.length * 3 <= limit) return text.length * 3
  let bytes = text.length
  for (let at = 0; at < text.length && bytes <= limit; at += 1) {
    const unit = text.charCodeAt(at)
    // One surrogate takes two of the four bytes of its pair.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/** A necessary condition for too many marks; much faster to check, and rarely true of other texts. */
const marksPerhaps = new RegExp(`[\\u0300-\\uffff]{${marksOnLetter + 1}}`)
const tooManyMarks = new RegExp(`\\p{M}{${marksOnLetter + 1}}`, 'u')
const surplusMarks = new RegExp(`(\\p{M}{${marksOnLetter}})\\p{M}+`, 'gu')

/** Whether a text has more than `marksOnLetter` combining marks in a row. */
export const hasTooManyMarks = (text: string): boolean => marksPerhaps.test(text) && tooManyMarks.test(text)

/** The text with at most `marksOnLetter` combining marks in a row. For display only. */
export const withFewerMarks = (text: string): string =>
  hasTooManyMarks(text) ? text.replace(surplusMarks, '$1') : text
