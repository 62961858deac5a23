import type { Problem, Result } from '#lib/problem.ts'
import { problemCodes } from '#lib/problem-codes.ts'
import { translators } from '../support/report.ts'

/** What a reader made of one file. A fault is a broken promise; any other result is allowed. */
export interface Verdict {
  readonly isAccepted: boolean
  readonly fault: string | null
}

export const accepted = (fault: string | null = null): Verdict => ({ isAccepted: true, fault })

/**
 * Checks a result against the promises: a value, or at least one error; every problem known, with a place and a text.
 * `use` uses the value.
 */
export async function judge<T>(
  result: Result<T>,
  use: (value: T) => Promise<string | null> | string | null
): Promise<Verdict> {
  const problems = result.ok ? result.warnings : result.problems
  const wrong = firstFault(problems)
  if (wrong !== null) return { isAccepted: result.ok, fault: wrong }
  if (result.ok)
    return {
      isAccepted: true,
      fault: problems.some(({ severity }) => severity === 'error')
        ? 'a value that comes with an error'
        : await use(result.value)
    }
  return {
    isAccepted: false,
    fault: problems.some(({ severity }) => severity === 'error') ? null : 'refused without an error'
  }
}

const known: ReadonlySet<string> = new Set(problemCodes)

function firstFault(problems: readonly Problem[]): string | null {
  for (const problem of problems) {
    if (!known.has(problem.code)) return `unknown code ${String(problem.code)}`
    if (typeof problem.path !== 'string') return `${problem.code} has no path`
    const fault = faultInWords(problem)
    if (fault !== null) return fault
  }
  return null
}

const seen = new Set<string>()

/** Arguments that select a text, and are not only shown. */
const choosing: ReadonlySet<string> = new Set(['expected', 'context', 'language', 'kind', 'count'])

function faultInWords({ code, args }: Problem): string | null {
  const names = Object.entries(args)
    .map(([name, value]) => (choosing.has(name) && name !== 'count' ? `${name}=${String(value)}` : name))
    .join()
  if (seen.has(`${code} ${names}`)) return null
  // Plain arguments, so that a remaining placeholder is a fault of the text and not of the file.
  const plain = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, choosing.has(name) ? value : 'x'])
  )
  for (const [language, translate] of Object.entries(translators)) {
    const words = translate(`problem.${code}`, plain)
    if (words.trim() === '' || /problem\.|\{\{|\$t\(|undefined/.test(words))
      return `no whole sentence in ${language} for ${code} (${names}): ${words.slice(0, 200)}`
  }
  seen.add(`${code} ${names}`)
  return null
}
