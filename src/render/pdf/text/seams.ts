import { SOFT_HYPHEN } from './legible.ts'

/** A line may end after these characters, if a letter follows. */
const SEAMS = '-/\u2013\u2014'
const SEAM_CODES: ReadonlySet<number> = new Set([...SEAMS].map((seam) => seam.charCodeAt(0)))

/** Whether the text up to a position ends in a seam. */
export const endsInSeam = (text: string, end: number): boolean => SEAMS.includes(text.charAt(end - 1))

/** A space, a line break or a soft hyphen. */
const endsLetters = (code: number): boolean => code === 0x20 || code === 0x0a || code === SOFT_HYPHEN.charCodeAt(0)

/**
 * Whether a new line may begin with `next` after a seam: not with a capital after a slash, as in `SCP/STT`, and not
 * after a hyphen in a link, where it would look like the hyphen of a broken word.
 */
const mayFollow = (seam: string, next: string, inLink: boolean): boolean =>
  seam === '/' ? /\p{Ll}/u.test(next) : /\p{L}/u.test(next) && !(inLink && seam === '-')

/** Where the letters from a position end: before a space, a break, a soft hyphen, or a letter after a seam. */
export function endOfLetters(text: string, from: number, inLink: boolean): number {
  let at = from
  let before = 0
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (endsLetters(code)) return at
    if (at > from && SEAM_CODES.has(before) && mayFollow(text.charAt(at - 1), text.charAt(at), inLink)) return at
    before = code
  }
  return at
}
