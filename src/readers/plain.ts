/** Normalises a text for every reader: one line, ordinary spaces and hyphens, nothing invisible. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
    .normalize('NFC')

/** The separator between the cells of a row. */
export const betweenCells = ' | '
