import { excess, hasTooManyMarks, marksOnLetter, textLimits, type TextLength } from './limits.ts'
import { warning, type Problem } from './problem.ts'

/** A warning when a text exceeds its limit; null when it fits. The text is kept whole, so this is never an error. */
export function checkText(text: string, length: TextLength, path: string): Problem | null {
  const limit = textLimits[length]
  const count = excess(text, limit)
  if (count > 0) return warning('text-too-long', path, { limit, count })
  return hasTooManyMarks(text) ? warning('too-many-marks', path, { limit: marksOnLetter }) : null
}

/** Whether a problem is one of `checkText`. A file can have as many of these as it has texts. */
export const isAboutText = ({ code }: Problem): boolean => code === 'text-too-long' || code === 'too-many-marks'
