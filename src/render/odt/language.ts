import { languageTags, type Language } from '#lib/language.ts'
import type { Attributes } from '../xml.ts'

/** The text style of another language than that of the document. */
export const languageStyle = (language: Language): string => `Language_20_${language}`

/** The properties of text in a language. */
export const spoken = (language: Language): Attributes => {
  const [primary, country] = languageTags[language].split('-')
  return { 'fo:language': primary, 'fo:country': country }
}
