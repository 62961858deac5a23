import { createTranslator, type Language, type Translate } from '#i18n/translator.ts'
import { languages } from '#lib/language.ts'
import { startOf } from '#lib/shorten.ts'
import type { Problem } from '#lib/problem.ts'
import { loadTranslations } from './content.ts'
import type { InputProblems } from './failure.ts'

const translations = loadTranslations()

/** Dutch, unless the call (`--lang en`) or otherwise the system asks for another available language. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): Language {
  const at = args.indexOf('--lang')
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const known = languages.find((language) => language === asked)
  if (known !== undefined) return known
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return languages.find((language) => system.startsWith(language)) ?? 'nl'
}

/** A translator for the texts of the program in one language. */
export const translatorFor = (language: Language): Translate => createTranslator(language, translations)

/** A problem as one line: what is wrong and what to do. */
export function sentence({ code, args }: Problem, translate: Translate): string {
  const short = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? shortenedName(value) : value])
  )
  return oneLine(translate(`problem.${code}`, short))
}

/** Writes problems to standard error, one per line: the input, the place in it, what is wrong. */
export function printProblems({ input, problems }: InputProblems, translate: Translate): void {
  const lines = problems.map((problem) => {
    const mark = problem.severity === 'warning' ? `${translate('cli.warning')} ` : ''
    const place = problem.path === '' ? '' : `${oneLine(shortenedName(problem.path))}: `
    return `${oneLine(input) || '""'}: ${mark}${place}${sentence(problem, translate)}\n`
  })
  if (lines.length > 0) process.stderr.write(lines.join(''))
}

/**
 * What a terminal would interpret or hide: control characters, line breaks, changes of writing direction, invisible
 * characters. Joiners within words and emoji stay.
 */
const unprintable = /(?:[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf})+/gu

/** A text without such characters, so that none from the input reaches the terminal. */
export const oneLine = (text: string): string => text.replace(isolates, '').replace(unprintable, ' ')

/** Isolates set a quoted text apart; terminals rarely support them, and without them nothing changes direction. */
const isolates = /[\u2068\u2069]/g

/** A value as JSON with all such characters escaped, so that it has the same value and no effect on a terminal. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unprintable, (signs) =>
    signs.replace(/[^\n]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  )

/** Names from a file may be megabytes long; lists of options are not shortened. */
const shortenedName = (text: string): string => (text.length > 1000 ? `${startOf(text, 100)}…` : text)
