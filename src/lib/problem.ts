import type { ProblemCode } from './problem-codes.ts'

/**
 * A fault in input, as data. Its text is in `locales/` under `problem.<code>`, filled in with `args`. An error refuses
 * the input; with a warning the input is used.
 */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  /**
   * The place in the input as a person would name it: `answers.szw-role`, `actions[2].due`. Empty for the input as a
   * whole.
   */
  readonly path: string
  readonly args: Readonly<Record<string, string | number>>
}

/** A value, possibly with warnings, or all problems of the input at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An error at a path: the input is refused. `args` fill in the text of the code in `locales/`. */
export const error = (code: ProblemCode, path: string, args: Problem['args'] = {}): Problem => ({
  severity: 'error',
  code,
  path,
  args
})

/** A warning at a path: the input is used. `args` fill in the text of the code in `locales/`. */
export const warning = (code: ProblemCode, path: string, args: Problem['args'] = {}): Problem => ({
  severity: 'warning',
  code,
  path,
  args
})

/** The same problems with their paths below `path`, for a part of a larger document. */
export const prefixPaths = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` }))
