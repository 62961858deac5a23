import { formatList } from '#i18n/format.ts'
import { checkOf, type Speech } from './speech.ts'

/** Words as a list in the reader's language: `a, b en c`; after `most` of them, the number of the others. */
export const listOf = ({ language, say }: Speech, words: readonly string[], most = words.length): string =>
  formatList(
    words.length <= most + 1 ? words : [...words.slice(0, most), say('more', { count: words.length - most })],
    language
  )

/** Names in quotes, as a list; after `most` of them, the number of the others. */
export const namesOf = (context: Speech, names: readonly string[], most = names.length): string =>
  listOf(
    context,
    names.map((name) => context.say('quoted', { name })),
    most
  )

/** The first of some names, then the number of the others. */
export const firstOf = ({ say }: Speech, names: readonly string[], most = names.length): readonly string[] =>
  names.length <= most ? names : [...names.slice(0, most), say('short.others', { count: names.length - most })]

/** The short name of a check. Throws for an unknown id, which is a bug. */
export const shortOf = (context: Speech, check: string): string => context.pick(checkOf(context, check).short)
