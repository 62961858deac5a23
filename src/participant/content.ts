/** The only place where the participant page reads `locales/`. */
import { languages, type Language } from '#lib/language.ts'
import dutch from '../../locales/nl.json?participant'
import english from '../../locales/en.json?participant'

/** The texts of the page in every language: they are few, and switching should need no network. */
export const translations: Readonly<Record<Language, object>> = { nl: dutch, en: english }

const name = 'cohesietoets.language'

/** The language that was chosen on this device, otherwise that of the browser, otherwise Dutch. */
export function startLanguage(): Language {
  const wanted = [kept(), ...navigator.languages]
  const found = wanted.flatMap((tag) => languages.find((language) => tag?.startsWith(language) === true) ?? [])
  return found[0] ?? 'nl'
}

function kept(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Remembers the language on this device, together with the app. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(name, language)
  } catch {
    // Without storage the choice lasts until the page closes.
  }
}
