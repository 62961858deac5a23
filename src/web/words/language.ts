import type { Translate } from '#i18n/translator.ts'
import { languages, type Language } from '#lib/language.ts'
import { loadTranslations, startInDutch } from '../content.ts'
import { readSetting, writeSetting } from '../shell/settings.ts'
import { useValue } from '../state/use-value.ts'
import { createValue } from '../state/value.ts'
import { plainTranslator } from '#i18n/plain-translator.ts'

interface Wording {
  readonly language: Language
  /** Returns the text for a key. */
  readonly t: Translate
}

const startWords = async (language: Language): Promise<Translate> =>
  plainTranslator(await loadTranslations(language, 'start'))
const allWords = async (language: Language): Promise<Translate> => {
  const [{ allWords: translator }, texts] = await Promise.all([
    import('./all-words.ts'),
    loadTranslations(language, 'all')
  ])
  return translator(language, texts)
}

let wanted: Language = 'nl'
/** Only the texts of the start page, until another page needs all of them. */
let source = startWords
let translate = plainTranslator(startInDutch)

const speak = (language: Language): Wording => ({ language, t: (key, args) => translate(key, args) })
const wording = createValue(speak(wanted))

/** Resolves when the requested texts are loaded. */
async function load(): Promise<void> {
  const [language, from] = [wanted, source]
  const loaded = await from(language)
  if (language !== wanted || from !== source) return load()
  translate = loaded
}

/** Starts in Dutch, unless the user chose otherwise on this device. */
export async function startLanguage(): Promise<void> {
  const chosen = languages.find((language) => language === readSetting('language'))
  if (chosen !== undefined && chosen !== wanted) await chooseLanguage(chosen)
}

/** Switches every text on the page; answers stay unchanged. */
export async function chooseLanguage(language: Language): Promise<void> {
  wanted = language
  try {
    await load()
  } catch (reason) {
    wanted = wording.get().language
    throw reason
  }
  wording.set(speak(wanted))
  document.documentElement.lang = wanted
  writeSetting('language', wanted)
}

/** Loads the texts that the start page does not need; every other page waits for them. */
export function loadRestOfWords(): Promise<void> {
  source = allWords
  return load()
}

/** The texts of the app; a component that uses them renders again when the language changes. */
export const useTranslation = (): Wording => useValue(wording)
/** The language of the page; the component renders again when it changes. */
export const useLanguage = (): Language => useTranslation().language
