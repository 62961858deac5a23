import type { Answers } from '#assessment/types.ts'
import type { Finding, Outcome, ThemeOutcome } from '#outcome/types.ts'
import type { Speech } from './speech.ts'

/** What is needed to describe an assessment in words: its visible answers, and its outcome. */
export interface Wording extends Speech {
  readonly outcome: Outcome
  /** The visible answers; hidden ones are not included. */
  readonly answers: Answers
  readonly hidden: ReadonlySet<string>
}

/** The outcome of a theme by its id. Throws for an unknown id, which is a bug. */
export function themeOutcomeOf({ outcome }: Pick<Wording, 'outcome'>, id: string): ThemeOutcome {
  const theme = outcome.themes.find((candidate) => candidate.id === id)
  if (theme === undefined) throw new Error(`No outcome for theme ${id}`)
  return theme
}

/** The visible findings; only those of one theme when it is given. */
export const findingsOf = ({ outcome }: Pick<Wording, 'outcome'>, theme?: string): readonly Finding[] =>
  outcome.findings.filter((finding) => finding.outcome !== 'hidden' && (theme === undefined || finding.theme === theme))

/** Whether some visible check has no answer at all; *unknown* is an answer. */
export const isIncomplete = ({ outcome }: Pick<Wording, 'outcome'>): boolean =>
  outcome.completeness !== null && outcome.completeness < 1

/** Whether every visible check is unanswered. *Unknown* is an answer. */
export const isUntouched = ({ outcome }: Pick<Wording, 'outcome'>): boolean => (outcome.completeness ?? 0) === 0

/** How many checks are visible, and how many of these are *unknown* and unanswered. */
export function countsOf({ outcome }: Pick<Wording, 'outcome'>): {
  readonly total: number
  readonly unknown: number
  readonly unanswered: number
} {
  const findings = findingsOf({ outcome })
  const count = (kind: Finding['outcome']): number => findings.filter((each) => each.outcome === kind).length
  return { total: findings.length, unknown: count('unknown'), unanswered: count('unanswered') }
}
