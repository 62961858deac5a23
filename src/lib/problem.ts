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

/** All codes; a test checks that each has a text in every language. */
export const problemCodes = [
  // the text itself
  'empty',
  'not-json',
  'too-large',
  'too-deep',
  'too-many',
  'forbidden-key',
  'repeated-name',
  'bad-character',
  // any document
  'wrong-format',
  'wrong-version',
  'newer-version',
  'wrong-type',
  'missing',
  'not-allowed',
  'out-of-range',
  'not-a-date',
  'not-a-day',
  'text-too-long',
  'too-many-marks',
  'more-of-these',
  'unknown-field',
  // an assessment compared with its questionnaire
  'unknown-questionnaire',
  'questionnaire-version',
  'not-an-option',
  'unknown-answer',
  'reason-missing',
  'not-applicable-not-allowed',
  'hidden-answer',
  // a questionnaire
  'duplicate-id',
  'bad-id',
  'unknown-id',
  'bad-expression',
  'expression-too-long',
  'looks-forward',
  'missing-translation',
  'stale-translation',
  'unsafe-name',
  'unsupported-type',
  'unsupported-property',
  'missing-text',
  'level-count',
  // a round and its reviews
  'not-a-round',
  'not-a-review',
  'not-decisions',
  'changed-since-written',
  'other-questionnaire-version',
  'not-in-this-round',
  'other-draft',
  'other-depth',
  'unknown-seat',
  'same-seat',
  'other-seat',
  'signed-twice',
  'other-invitation',
  'invitation-unknown',
  'kept-other-invitation',
  'impossible-day',
  'overruled-without-reason',
  'dissent-agrees',
  'changed-since-signed',
  'sign-off-unbound',
  'a-round',
  'no-round',
  'no-seats',
  'part-set-aside',
  // a sealed file
  'sealed',
  'wrong-passphrase',
  'empty-passphrase',
  'passphrase-lines',
  'weak-passphrase',
  'left-open',
  'damaged-seal',
  'not-sealed-with-passphrase',
  'seal-too-heavy',
  // files and other containers
  'not-found',
  'a-folder',
  'unreadable',
  'foreign-file',
  'no-assessment-in-pdf',
  'two-assessments-in-pdf',
  'encrypted-pdf',
  'damaged-pdf',
  'cannot-write',
  'would-overwrite',
  'would-not-open'
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A value, possibly with warnings, or all problems of the input at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** An error at a path. */
export const error = (code: ProblemCode, path: string, args: Problem['args'] = {}): Problem => ({
  severity: 'error',
  code,
  path,
  args
})

/** A warning at a path. */
export const warning = (code: ProblemCode, path: string, args: Problem['args'] = {}): Problem => ({
  severity: 'warning',
  code,
  path,
  args
})

/** The same problems with their paths below `path`, for a part of a larger document. */
export const prefixPaths = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` }))
