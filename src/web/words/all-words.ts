import { createTranslator, type Translate } from '#i18n/translator.ts'
import type { Language } from '#questionnaire/types.ts'
import { loadWords } from '../content.ts'

const translators = new Map<Language, Translate>()

/** Reads every word of the app in one language, with plurals. Brings i18next along, so it is loaded after the start page. */
export async function allWords(language: Language): Promise<Translate> {
  const translator =
    translators.get(language) ?? createTranslator(language, { [language]: await loadWords(language, 'all') })
  translators.set(language, translator)
  return translator
}
