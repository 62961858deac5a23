import type { Assessment } from '#assessment/types.ts'
import { warning, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { notePart } from './review-part.ts'

/**
 * Checks the review part of an assessment. A refused part does not lock the assessment: it is kept, ignored, and
 * reported. Most assessments have none, so the checking code is loaded on demand.
 */
export const checkPart = async (
  assessment: Assessment,
  questionnaire: Questionnaire
): Promise<{ readonly assessment: Assessment; readonly warnings: readonly Problem[] }> => {
  const { id, review } = assessment
  if (review === undefined) return { assessment, warnings: [] }
  const { reviewPart } = await import('#review/part.ts')
  const read = reviewPart(assessment, questionnaire)
  notePart(id, read.ok)
  if (!read.ok)
    return {
      assessment,
      warnings: [
        warning('part-set-aside', 'review'),
        ...read.problems.map((problem): Problem => ({ ...problem, severity: 'warning' }))
      ]
    }
  return {
    assessment: read.value === null ? assessment : { ...assessment, review: { ...read.value } },
    warnings: read.warnings
  }
}
