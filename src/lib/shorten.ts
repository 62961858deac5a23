/**
 * Splits a text into what a person sees as one character: a letter with its accents, an emoji of several parts, a flag.
 */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How far after the cut to look for the end of a character. */
const longestCharacter = 64

/**
 * The start of a text, at most `most` UTF-16 units, never cut inside what a person sees as one character unless that
 * alone is longer.
 */
export function startOf(text: string, most: number): string {
  if (text.length <= most) return text
  const boundary = characters.segment(text.slice(0, most + longestCharacter)).containing(most)?.index ?? 0
  return boundary > 0 ? text.slice(0, boundary) : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/**
 * The start of a text with an ellipsis, cut at a space if one is near and never inside a character; `most` counts
 * UTF-16 units, including the ellipsis. A text that fits is returned unchanged.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const start = startOf(text, most - 1)
  const space = start.lastIndexOf(' ')
  return `${(space > most * 0.7 ? start.slice(0, space) : start).trimEnd()}…`
}
