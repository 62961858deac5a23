import { createInstance, type Resource } from 'i18next'
import { quoted } from '#lib/direction.ts'
import type { Language } from '#lib/language.ts'
import { formatPlain } from './format.ts'

export type { Language }

/**
 * Returns the text for a key such as `report.summary.title`. `count` selects the plural; other arguments replace
 * `{{name}}`.
 */
export type Translate = (key: string, args?: Readonly<Record<string, string | number>>) => string

/** The texts of one or more languages: the contents of `locales/`. */
export type Translations = Readonly<Partial<Record<Language, object>>>

/**
 * Creates a translator for one language. A missing key falls back to Dutch, the source, and then to the key itself.
 * Arguments are inserted literally: not interpolated or escaped (renderers escape for their own format), and unable to
 * change the direction of the sentence around them. Numbers are formatted for the language.
 */
export function createTranslator(language: Language, translations: Translations): Translate {
  const instance = createInstance()
  const resources = Object.fromEntries(
    Object.entries(translations).map(([name, translation]) => [name, { translation }])
  ) as Resource
  void instance.init({
    lng: language,
    fallbackLng: 'nl',
    resources,
    initAsync: false,
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true }
  })
  // i18next takes microseconds for each text, and pages and reports repeat most of them.
  const known = new Map<string, string>()
  return (key, args) => {
    if (args !== undefined) return instance.t(key, { ...args, replace: written(args, language) })
    let text = known.get(key)
    if (text === undefined) known.set(key, (text = instance.t(key, {})))
    return text
  }
}

/** Arguments as they appear in a sentence. `count` also stays a number, for the plural. */
const written = (args: NonNullable<Parameters<Translate>[1]>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatPlain(value, language) : quoted(value)
    ])
  )
