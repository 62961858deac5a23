import type { Language } from '#lib/language.ts'
import type { Block } from './types.ts'

/** Short words that are common in one language and rare in the other. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'het',
    'een',
    'van',
    'voor',
    'niet',
    'zijn',
    'wordt',
    'worden',
    'dat',
    'aan',
    'ook',
    'naar',
    'bij',
    'deze'
  ]),
  en: new Set([
    'the',
    'and',
    'for',
    'with',
    'that',
    'this',
    'are',
    'from',
    'which',
    'their',
    'they',
    'not',
    'have',
    'will'
  ])
}

/** How many characters are enough to tell the language. */
const enough = 100_000

/** The language that a draft is written in, by its small words; Dutch when that is not clear. */
export function languageOf(blocks: readonly Block[]): Language {
  const counts = { nl: 0, en: 0 }
  let read = 0
  for (const { text } of blocks) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (small.nl.has(word)) counts.nl += 1
      if (small.en.has(word)) counts.en += 1
    }
    read += text.length
    if (read > enough) break
  }
  return counts.en > counts.nl ? 'en' : 'nl'
}
