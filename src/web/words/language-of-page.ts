import { languages, type Language } from '#lib/language.ts'

/** The language that the page has at this moment. */
export const languageOfPage = (): Language => languages.find((one) => one === document.documentElement.lang) ?? 'nl'
