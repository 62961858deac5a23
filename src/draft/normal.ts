import { foldCase } from './words.ts'

/**
 * A text in the form in which places are compared: without accents, hyphens, capitals, kinds of quotation marks and
 * white space.
 */
export const normal = (text: string): string =>
  foldCase(text)
    .replace(/[-\u2010-\u2015\u00ad]/g, '')
    .replace(/["'\u2018-\u201f\u00ab\u00bb\u2039\u203a]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
