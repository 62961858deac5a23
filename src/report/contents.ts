import type { Report, Section } from './model.ts'

/** A shorter report needs no table of contents: about ten pages. */
const mostWordsWithout = 4_000
const fewestSections = 3

/**
 * Whether a table of contents helps the reader. Every renderer follows this. A document that opens with a list that
 * links to everything in it needs none.
 */
export function hasContents(sections: readonly Section[], hasOverview = false): Pick<Report, 'contents'> {
  if (hasOverview || sections.length < fewestSections) return { contents: false }
  const spaces = /\s+/gu
  const written = JSON.stringify(sections.map(({ blocks }) => blocks))
  let words = 0
  while (words <= mostWordsWithout && spaces.test(written)) words += 1
  return { contents: words > mostWordsWithout }
}
