/** The languages of the product. Every text has all of them; Dutch comes first and is the source. */
export const languages = ['nl', 'en'] as const

/** The value is also the BCP 47 primary tag. */
export type Language = (typeof languages)[number]

/** The full BCP 47 tag of each language, for use in documents. */
export const languageTags: Readonly<Record<Language, `${string}-${string}`>> = { nl: 'nl-NL', en: 'en-GB' }
