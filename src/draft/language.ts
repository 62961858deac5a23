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

/** How many blocks, spread over the draft, are enough to tell the language, and how much of each. */
const enough = 100
const longest = 1_000

/** The language that a draft is written in, by its small words; Dutch when that is not clear. */
export function languageOf(blocks: readonly Block[]): Language {
  const counts = { nl: 0, en: 0 }
  const step = Math.ceil(blocks.length / enough)
  for (let at = 0; at < blocks.length; at += step)
    for (const word of (blocks[at]?.text ?? '')
      .slice(0, longest)
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      if (small.nl.has(word)) counts.nl += 1
      if (small.en.has(word)) counts.en += 1
    }
  return counts.en > counts.nl ? 'en' : 'nl'
}
