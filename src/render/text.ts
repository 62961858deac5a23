import { withOwnDirection } from '#lib/direction.ts'

/** Line breaks in pasted text: Windows, old Mac, Word's soft break, form feed, NEL and the two of Unicode. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
/**
 * Characters that XML 1.0 cannot or should not contain: control characters without a meaning, and the two
 * non-characters.
 */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu
const LONE_SURROGATES = /\p{Surrogate}/gu
/** Thirty marks, joiners or modifiers on one letter, with more to come. No language has a letter with half as many. */
const MARKS =
  /[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]{30}(?=[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])/gu
/** The character that carries a mark without a letter. */
const CARRIER = '\u25cc'

/**
 * Cleans a text so that every format can hold it: valid Unicode, `\n` as the only line break, no control characters but
 * TAB, and none that change the direction of what follows. A lone surrogate becomes U+FFFD, which shows that a
 * character was there. After every thirty marks on one letter, further marks continue on a dotted circle: programs that
 * show text take ever longer for each additional mark.
 */
export function clean(text: string): string {
  return withOwnDirection(text)
    .replace(BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(MARKS, `$&${CARRIER}`)
}

/** The lines of a text for running text, where a TAB is a space. */
export function lines(text: string): readonly string[] {
  return clean(text).replaceAll('\t', ' ').split('\n')
}

/** Text on one line, for titles, attributes and document properties. */
export function oneLine(text: string): string {
  return lines(text).join(' ').trim()
}
