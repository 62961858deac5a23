import type { Language } from '#questionnaire/types.ts'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { loadWords, startWordsInDutch, type WordsPart } from '../content.ts'
import { readSetting, writeSetting } from '../settings.ts'

const isLanguage = (word: unknown): word is Language => word === 'nl' || word === 'en'

const loaded = new Map<string, Promise<void>>()
const partsInUse = new Set<WordsPart>(['start'])

function load(language: Language, part: WordsPart): Promise<void> {
  const key = `${language}-${part}`
  const known = loaded.get(key)
  if (known !== undefined) return known
  const loading = loadWords(language, part).then(words => { i18next.addResourceBundle(language, 'translation', words, true) })
  loading.catch(() => loaded.delete(key))
  loaded.set(key, loading)
  return loading
}

/** Dutch unless somebody chose otherwise on this device. */
export async function startLanguage(): Promise<void> {
  const stored = readSetting('language')
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: false,
    resources: { nl: { translation: startWordsInDutch } },
    interpolation: { escapeValue: false },
    returnNull: false
  })
  loaded.set('nl-start', Promise.resolve())
  if (isLanguage(stored) && stored !== 'nl') await chooseLanguage(stored)
}

/** Switches every word on the page; nothing that was filled in is touched. */
export async function chooseLanguage(language: Language): Promise<void> {
  await Promise.all([...partsInUse].map(part => load(language, part)))
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  writeSetting('language', language)
}

/** Loads the words that the start page does without; every other page waits for them. */
export async function loadRestOfWords(): Promise<void> {
  partsInUse.add('rest')
  await load(isLanguage(i18next.language) ? i18next.language : 'nl', 'rest')
}

export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'nl'
}
