import { formatList } from '#i18n/format.ts'
import { checkOf, type Speech } from './speech.ts'

/** Words as a list in the reader's language: `a, b en c`. */
export const listOf = ({ language }: Speech, words: readonly string[]): string => formatList(words, language)

/** Names in quotes, as a list; after `most` of them, the number of the others. */
export function namesOf(context: Speech, names: readonly string[], most = names.length): string {
  const quoted = names.map((name) => context.say('quoted', { name }))
  if (names.length <= most + 1) return listOf(context, quoted)
  return listOf(context, [...quoted.slice(0, most), context.say('more', { count: names.length - most })])
}

/** The short name of a check. Throws for an unknown id, which is a bug. */
export const shortOf = (context: Speech, check: string): string => context.pick(checkOf(context, check).short)
