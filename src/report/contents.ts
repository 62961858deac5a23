import type { Report, Section } from './model.ts'

/** A shorter report is read without a table of contents: about five pages. */
const WORDS = 1_500
const SECTIONS = 3

/** Whether a table of contents helps the reader. Every renderer does what this says. */
export function hasContents(sections: readonly Section[]): Pick<Report, 'contents'> {
  const written = JSON.stringify(sections.map(({ blocks }) => blocks))
  return { contents: sections.length >= SECTIONS && (written.match(/\s+/gu)?.length ?? 0) > WORDS }
}
