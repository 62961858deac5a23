import { questionOf } from '#questionnaire/remark-name.ts'
import type { WorkingAssessment } from './round-part.ts'

type Looking = Pick<WorkingAssessment, 'lookAgain'>

/**
 * The assessment after somebody looked at these questions again, or changed their answers or remarks. The field is gone
 * when nothing is left to look at.
 */
export function lookedAt<T extends Looking>(assessment: T, names: readonly string[]): T {
  if (assessment.lookAgain === undefined) return assessment
  const seen = new Set(names.map(questionOf))
  return withLookAgain(
    assessment,
    assessment.lookAgain.filter((name) => !seen.has(name))
  )
}

/** What is left to look at when two sides each looked at some of it. */
export const leftToLookAt = (mine: Looking, theirs: Looking): readonly string[] =>
  (mine.lookAgain ?? []).filter((name) => theirs.lookAgain?.includes(name))

/** The assessment with these questions left to look at. */
export function withLookAgain<T extends Looking>({ lookAgain: _, ...assessment }: T, names: readonly string[]): T {
  return (names.length === 0 ? assessment : { ...assessment, lookAgain: names }) as T
}
