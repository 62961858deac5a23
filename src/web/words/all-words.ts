import { createTranslator, type Translate } from '#i18n/translator.ts'
import type { Language } from '#questionnaire/types.ts'
import type { Translations } from '../content.ts'

const translators = new Map<Language, Translate>()

/**
 * A translator for all texts of the app in one language, with plurals. Loads i18next, so it is loaded after the start
 * page.
 */
export function allWords(language: Language, texts: Translations): Translate {
  const translator = translators.get(language) ?? createTranslator(language, { [language]: texts })
  translators.set(language, translator)
  return translator
}
