import type { Language } from '#lib/language.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december'
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ]
}

const marks = { nl: { decimal: ',', thousand: '.' }, en: { decimal: '.', thousand: ',' } } as const

const and = { nl: 'en', en: 'and' } as const

/**
 * A number with `digits` decimals, rounded half up: `1.234,5` in Dutch, `1,234.5` in English. A negative number has a
 * minus sign instead of a hyphen.
 */
export function formatNumber(value: number, language: Language, digits = 0): string {
  const factor = 10 ** digits
  const rounded = Math.round(Math.abs(value) * factor) / factor
  const [whole = '0', decimals] = rounded.toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].thousand)
  const sign = value < 0 && rounded > 0 ? '−' : ''
  return `${sign}${grouped}${decimals === undefined ? '' : marks[language].decimal + decimals}`
}

/** A number with the decimals it was typed with, up to a readable maximum: `0,5` for 0.5. */
export const formatPlain = (value: number, language: Language): string =>
  formatNumber(value, language, Math.min(6, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0))

/** A share (0–1) in whole percents, without the percent sign. Only exactly 0 gives 0, and only exactly 1 gives 100. */
export function formatShare(share: number, language: Language): string {
  const rounded = Math.round(share * 100)
  const honest = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded
  return formatNumber(honest, language)
}

/**
 * `22 november 2026` for an ISO date or moment; uses its first ten characters, without time zones. Returns any other
 * text unchanged.
 */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso) ?? []
  const name = months[language][Number(month) - 1]
  return year === undefined || name === undefined ? iso : `${Number(day)} ${name} ${year}`
}

/** A list in a sentence: `a, b en c` in Dutch, `a, b and c` in English; empty for no words. */
export function formatList(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and[language]} ${last}`
}
