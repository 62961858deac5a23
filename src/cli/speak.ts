import { createTranslator, type Language, type Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import { loadWords } from './content.ts'
import type { InputProblems } from './failure.ts'

const words = loadWords()

/** Dutch, unless the call (`--lang en`) or else the system asks for English. */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = args.indexOf('--lang')
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  if (asked === 'nl' || asked === 'en') return asked
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return system.startsWith('en') ? 'en' : 'nl'
}

/** The words of the program in one language. */
export const translatorFor = (language: Language): Translate => createTranslator(language, words)

/** One problem on one line: where it is, what is wrong and what to do. */
export function sentence(problem: Problem, translate: Translate): string {
  const message = translate(`problem.${problem.code}`, problem.args)
  return oneLine(problem.path === '' ? message : `${problem.path}: ${message}`)
}

/** Writes problems to standard error, one a line. Control characters from the input cannot reach the terminal. */
export function tell({ input, problems }: InputProblems, translate: Translate): void {
  for (const problem of problems) {
    const mark = problem.severity === 'warning' ? `${translate('cli.warning')} ` : ''
    process.stderr.write(`${oneLine(input)}: ${mark}${sentence(problem, translate)}\n`)
  }
}

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
