import type { Answers } from './types.ts'
import { visibleText } from '#lib/blank.ts'

/**
 * Answer names that the file format fixes: a questionnaire with these questions gets titled lists, files and reports.
 * All other names belong to the questionnaire.
 */
export const passportNames = {
  title: 'policy-title',
  version: 'draft-version',
  date: 'draft-date',
  author: 'filled-in-by'
} as const

/**
 * Questions about the draft that the program also knows by name, because released versions have no field for it. A
 * questionnaire without them only misses what is said here.
 */
export const knownQuestions = {
  /** The kind of draft: a text of its own in what is to be pasted, and a breakdown in an overview. */
  kind: 'policy-kind',
  /** The step that the writer is in, as the `step` of an advice: what belongs there comes first. */
  phase: 'policy-phase',
  /** What should change, in one sentence: stands in the short report. */
  change: 'policy-change',
  /** Who leads the policy: a breakdown in an overview. */
  lead: ['lead-ministry', 'lead-domain'],
  /** The parties that the study wants to take part: how often they do is said in an overview. */
  wanted: ['role-szw', 'role-ocw', 'role-social-domain', 'role-education']
} as const

/** One answer about the draft as a line of text; empty when it is absent or nothing in it is visible. */
export function passportAnswer(answers: Answers, field: keyof typeof passportNames): string {
  const answer = answers[passportNames[field]]
  return typeof answer === 'number' ? String(answer) : visibleText(answer).replace(/\s+/g, ' ')
}
