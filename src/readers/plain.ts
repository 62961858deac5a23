/** What a reader does to every text: one line, one kind of space, hyphens as people type them, nothing invisible. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim()
    .normalize('NFC')

/** What stands between the cells of a row. */
export const betweenCells = ' | '
