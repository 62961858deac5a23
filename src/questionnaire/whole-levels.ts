import { inEach } from './labelled.ts'
import type { Language, Text } from './types.ts'

/** The phrase with which a level builds on another, per language. */
const openings: Readonly<Record<Language, RegExp>> = { nl: /^Als (\d)\.\s+/, en: /^As (\d)\.\s+/ }

/**
 * The levels of a check as independent texts: a level that opens with `Als 2.` builds on that level, which is then
 * written out.
 */
export const wholeLevels = (levels: readonly Text[]): readonly Text[] =>
  levels.map((level) =>
    inEach(level, (words, language) => {
      const [opening, below] = openings[language].exec(words) ?? []
      const base = below === undefined ? undefined : levels[Number(below)]
      return opening === undefined || base === undefined
        ? words
        : [base[language], words.slice(opening.length)].join(' ')
    })
  )
