import type { Answers } from '#assessment/types.ts'
import type { Finding, Outcome, ThemeOutcome } from '#outcome/types.ts'
import type { Speech } from './speech.ts'

/** What it takes to speak of an assessment: what is shown of it, and what it comes to. */
export interface Wording extends Speech {
  readonly outcome: Outcome
  /** The answers that are shown; hidden ones are not among them. */
  readonly answers: Answers
  readonly hidden: ReadonlySet<string>
}

export function themeOutcomeOf({ outcome }: Pick<Wording, 'outcome'>, id: string): ThemeOutcome {
  const theme = outcome.themes.find((candidate) => candidate.id === id)
  if (theme === undefined) throw new Error(`No outcome for theme ${id}`)
  return theme
}

/** The findings that are shown; those of one theme when it is named. */
export const findingsOf = ({ outcome }: Pick<Wording, 'outcome'>, theme?: string): readonly Finding[] =>
  outcome.findings.filter((finding) => finding.outcome !== 'hidden' && (theme === undefined || finding.theme === theme))

/** Whether checks are left open that somebody could have answered. */
export const isIncomplete = ({ outcome }: Pick<Wording, 'outcome'>): boolean =>
  outcome.completeness !== null && outcome.completeness < 1

/** Whether no check that is shown has an answer yet, *unknown* included. */
export const isUntouched = ({ outcome }: Pick<Wording, 'outcome'>): boolean => (outcome.completeness ?? 0) === 0
