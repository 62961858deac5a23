import type { Font } from './read-font.ts'
import { renumber } from './renumber.ts'

/**
 * Joins two files of one typeface into one font: the glyphs of `more` are numbered after those of `first`. Both come
 * from the same master, so their units and tables agree. For a character in both, the one of `first` is used.
 */
export function joinFonts(first: Font, more: Font): Font {
  const isFirst = (glyph: number): boolean => glyph < first.count
  const [left, bottom, right, top] = first.bounds
  const [moreLeft, moreBottom, moreRight, moreTop] = more.bounds
  const glyph = (codePoint: number): number => {
    const own = first.glyph(codePoint)
    if (own !== 0) return own
    const other = more.glyph(codePoint)
    return other === 0 ? 0 : first.count + other
  }
  return {
    ...first,
    bounds: [
      Math.min(left, moreLeft),
      Math.min(bottom, moreBottom),
      Math.max(right, moreRight),
      Math.max(top, moreTop)
    ],
    count: first.count + more.count,
    glyph,
    advance: (at) => (isFirst(at) ? first.advance(at) : more.advance(at - first.count)),
    metrics: (at) => (isFirst(at) ? first.metrics(at) : more.metrics(at - first.count)),
    width: (codePoint) => (first.glyph(codePoint) === 0 ? more.width(codePoint) : first.width(codePoint)),
    outline: (at) =>
      isFirst(at)
        ? first.outline(at)
        : renumber(more.outline(at - first.count), (part) => (part === 0 ? 0 : first.count + part))
  }
}
