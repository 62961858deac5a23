/**
 * A coded fault in somebody's input. The words stand in `locales/` under `problem.<code>`; `args` fill them.
 * An error refuses the input; a warning is told and the work goes on.
 */
export interface Problem {
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  /** Where in the input, as a person would point at it: `answers.szw-role`, `actions[2].due`. Empty: the input as a whole. */
  readonly path: string
  readonly args: Readonly<Record<string, string | number>>
}

/** Every code there is; each has its words in every language (kept by a test). */
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
  // an assessment against its questionnaire
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
  // a review round and what is handed in for it
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

/** A value, or all that is wrong with the input at once. Warnings may accompany a value. */
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

/** The same problems for something that stands at `path` inside a larger document. */
export const prefixPaths = (path: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` }))
