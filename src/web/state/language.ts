import type { Language } from '#questionnaire/types.ts'
import { createValue, type Readable } from './value.ts'

const key = 'cohesietoets.language'

const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en'

const stored = (): unknown => {
  try { return localStorage.getItem(key) } catch { return null }
}

/** What the user chose before, else the first language of the browser that we speak, else Dutch. */
const initial = (): Language => {
  const chosen = stored()
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl'
}

export interface LanguageStore extends Readable<Language> {
  set(language: Language): void
}

/** The language of the page, remembered on this device where the browser allows it. */
export const createLanguage = (): LanguageStore => {
  const value = createValue(initial())
  return {
    get: value.get,
    subscribe: value.subscribe,
    set: language => {
      try { localStorage.setItem(key, language) } catch { /* no storage here: it holds for this visit */ }
      value.set(language)
    }
  }
}
