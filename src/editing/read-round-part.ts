import type { Assessment } from '#assessment/types.ts'
import { warning, type Problem } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { WorkingAssessment } from './round-part.ts'

export interface RoundPartRead {
  readonly assessment: WorkingAssessment
  readonly warnings: readonly Problem[]
}

/**
 * Reads what an assessment carries of a round. What cannot be used does not lock the assessment: it is set aside with the reason,
 * which the warnings tell too, and kept. Most assessments are in no round, so what reads one loads when it is needed.
 */
export async function readRoundPart(assessment: Assessment, questionnaire: Questionnaire): Promise<RoundPartRead> {
  const { review, ...others } = assessment
  if (review === undefined) return { assessment: others, warnings: [] }
  const { reviewPart } = await import('#review/part.ts')
  const read = reviewPart(assessment, questionnaire)
  if (read.ok)
    return { assessment: read.value === null ? others : { ...others, review: read.value }, warnings: read.warnings }
  return {
    assessment: { ...others, review: { kind: 'set-aside', review, problems: read.problems } },
    warnings: [
      warning('part-set-aside', 'review'),
      ...read.problems.map((problem): Problem => ({ ...problem, severity: 'warning' }))
    ]
  }
}
