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

/** One answer about the draft as a line of text; empty when it is absent or nothing in it is visible. */
export function passportAnswer(answers: Answers, field: keyof typeof passportNames): string {
  const answer = answers[passportNames[field]]
  return typeof answer === 'number' ? String(answer) : visibleText(answer).replace(/\s+/g, ' ')
}
