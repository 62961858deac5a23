/** The only door of the app to `locales/` and `questionnaires/`. */
import type { Language } from '#questionnaire/types.ts'
import startInDutch from '../../locales/nl.json?start'

export type Words = Readonly<Record<string, unknown>>

/** `start`: what the start page and the frame around every page need. `rest`: all other words. */
export type WordsPart = 'start' | 'rest'

export const startWordsInDutch: Words = startInDutch

export async function loadWords(language: Language, part: WordsPart): Promise<Words> {
  switch (`${language}-${part}` as const) {
    case 'nl-start': return startInDutch
    case 'nl-rest': return (await import('../../locales/nl.json?rest')).default
    case 'en-start': return (await import('../../locales/en.json?start')).default
    case 'en-rest': return (await import('../../locales/en.json?rest')).default
  }
}
