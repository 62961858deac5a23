import type { Shape } from '../model.ts'

/** Width of all pictures, in points: the text column of an A4 page. */
export const pictureWidth = 480

export const labelSize = 9
export const smallSize = 7.5

/** Narrow and wide letters, in parts of the type size; a cautious estimate for a sans serif such as Inter. */
const narrow = /[iljtfrI1.,:;'’‘()|! ]/
const wide = /[mwMW@%OQGDHNUAC]/

/**
 * The approximate width of a text, in points. Pictures are laid out without access to a font, so this overestimates
 * rather than underestimates.
 */
export function estimateWidth(text: string, size: number): number {
  let parts = 0
  for (const letter of text) parts += narrow.test(letter) ? 0.32 : wide.test(letter) ? 0.78 : 0.57
  return parts * size
}

/** Breaks a text at spaces into lines that fit the width. A word that is wider keeps a line of its own. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Rounds the numbers of shapes to hundredths of a point: finer differences are invisible, and files stay small. */
export const tidy = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map(
    (shape) =>
      Object.fromEntries(
        Object.entries(shape).map(([key, value]) => [
          key,
          typeof value === 'number' ? Math.round(value * 100) / 100 : value
        ])
      ) as unknown as Shape
  )
