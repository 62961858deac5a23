/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 }

/** The text column: wide enough for pictures and tables. */
export const column = { left: 57.64, width: 480, top: 56, bottom: paper.height - 68 }

/** Running text is narrower than the column: 75 to 85 characters read best. */
export const measure = 400

/** The height that a page has for strips. */
export const bodyHeight = column.bottom - column.top

/** The baseline of the page number. */
export const footerBaseline = paper.height - 36
