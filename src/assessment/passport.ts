import type { Answers } from './types.ts'
import { visibleText } from '#lib/blank.ts'

/**
 * Answer names that the file format fixes: a questionnaire that asks for them gets titled lists, files and reports.
 * All others are the questionnaire's own.
 */
export const passportNames = {
  title: 'policy-title',
  version: 'draft-version',
  date: 'draft-date',
  author: 'filled-in-by'
} as const

/** One answer of the passport as a line of text; empty when there is none, or nothing in it can be seen. */
export function passportAnswer(answers: Answers, field: keyof typeof passportNames): string {
  const answer = answers[passportNames[field]]
  return typeof answer === 'number' ? String(answer) : visibleText(answer).replace(/\s+/g, ' ')
}
