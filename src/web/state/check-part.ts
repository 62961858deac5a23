import type { Assessment } from '#assessment/types.ts'
import type { Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/** What is wrong with the part of an assessment in a review round. Most take part in none, so what checks it loads when it is needed. */
export const checkPart = async (assessment: Assessment, questionnaire: Questionnaire): Promise<readonly Problem[]> => {
  if (assessment.review === undefined) return []
  const { reviewPart } = await import('#review/part.ts')
  const read = reviewPart(assessment, questionnaire)
  return read.ok ? [] : read.problems
}
