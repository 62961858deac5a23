import { createInstance, type Resource } from 'i18next'
import { quoted } from '#lib/direction.ts'
import type { Language } from '#lib/language.ts'
import { formatPlain } from './format.ts'

export type { Language }

/** Gives the words behind a key such as `report.summary.title`. `count` chooses the plural; other arguments fill `{{name}}`. */
export type Translate = (key: string, args?: Readonly<Record<string, string | number>>) => string

/** The words of one language or more: the contents of `locales/`. */
export type Words = Readonly<Partial<Record<Language, object>>>

/**
 * A translator for one language. A key that the language lacks falls back to Dutch, the source, and then to the key itself.
 * Nothing inside arguments is interpolated or escaped, renderers escape for their own format; they cannot turn the direction of
 * the sentence around them.
 * Numbers are written as the language writes them.
 */
export function createTranslator(language: Language, words: Words): Translate {
  const instance = createInstance()
  const resources = Object.fromEntries(
    Object.entries(words).map(([name, translation]) => [name, { translation }])
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
  return (key, args) => instance.t(key, args === undefined ? {} : { ...args, replace: written(args, language) })
}

/** Arguments as they stand in a sentence. `count` keeps its number beside this, for the plural. */
const written = (args: NonNullable<Parameters<Translate>[1]>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatPlain(value, language) : quoted(value)
    ])
  )
