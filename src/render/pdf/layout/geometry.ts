import type { Report } from '#report/model.ts'

/** The measures of a page, in points. */
export interface Geometry {
  readonly paper: { readonly width: number; readonly height: number }
  /** The text column: wide enough for pictures and tables. */
  readonly column: { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number }
  /** Running text is narrower than the column: 75 to 90 characters read best. */
  readonly measure: number
  /** The height that a page has for strips. */
  readonly bodyHeight: number
  /** The baseline of the page number. */
  readonly footerBaseline: number
  /** How much larger everything is than on an A4 page. */
  readonly type: number
}

/** Points per millimetre. */
const mm = 72 / 25.4

/** Width and height of each size, upright. */
const sizes = {
  a0: [841 * mm, 1189 * mm],
  a1: [594 * mm, 841 * mm],
  a3: [297 * mm, 420 * mm],
  a4: [595.28, 841.89],
  a5: [148 * mm, 210 * mm]
} as const

/** Margins of an A4 page. */
const margin = { side: 51.64, top: 48, bottom: 58, footer: 32 }

/** The measures of the pages of a report; an A4 page when it asks for nothing else. */
export function geometryOf(asked: Report['paper']): Geometry {
  const { size, type, isTurned } = { size: 'a4' as const, type: 1, isTurned: false, ...asked }
  const [short, long] = sizes[size]
  const paper = isTurned ? { width: long, height: short } : { width: short, height: long }
  // A small page has narrower margins, a large one wider ones.
  const scale = short / sizes.a4[0]
  const column = {
    left: margin.side * scale,
    width: Math.floor(paper.width - 2 * margin.side * scale),
    top: margin.top * scale,
    bottom: paper.height - margin.bottom * scale
  }
  return {
    paper,
    column,
    measure: Math.min(column.width, 440 * type),
    bodyHeight: column.bottom - column.top,
    footerBaseline: paper.height - margin.footer * scale,
    type
  }
}
