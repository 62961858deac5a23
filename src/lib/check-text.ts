import { excess, hasTooManyMarks, marksOnLetter, textLimits, type TextLength } from './limits.ts'
import { warning, type Problem } from './problem.ts'

/** What is too much in one text; null when it keeps to the limits. The text is kept as it is, so this only warns. */
export function checkText(text: string, length: TextLength, path: string): Problem | null {
  const limit = textLimits[length]
  const count = excess(text, limit)
  if (count > 0) return warning('text-too-long', path, { limit, count })
  return hasTooManyMarks(text) ? warning('too-many-marks', path, { limit: marksOnLetter }) : null
}
