import type { Assessment } from '#assessment/types.ts'
import { warning, type Problem, type Result } from '#lib/problem.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { RoundPart } from '#review/types.ts'
import type { WorkshopPart } from '#workshop/part.ts'
import type { WorkingAssessment } from './round-part.ts'

export interface RoundPartRead {
  readonly assessment: WorkingAssessment
  readonly warnings: readonly Problem[]
}

const readPart = async (
  assessment: Assessment,
  questionnaire: Questionnaire
): Promise<Result<WorkshopPart | RoundPart | null>> => {
  const kind = assessment.review?.['kind']
  if (kind !== 'workshop' && kind !== 'workshop-result')
    return (await import('#review/round-part.ts')).checkRoundPart(assessment, questionnaire)
  const { workshopPart } = await import('#workshop/part.ts')
  return workshopPart(assessment, questionnaire) ?? { ok: true, value: null, warnings: [] }
}

/**
 * Reads the review part of an assessment. A part that cannot be used does not block the assessment: it is set aside
 * with the reason, which is also among the warnings, and kept. Loads its code on demand, because most assessments are
 * in no round.
 */
export async function readRoundPart(assessment: Assessment, questionnaire: Questionnaire): Promise<RoundPartRead> {
  const { review, ...others } = assessment
  if (review === undefined) return { assessment: others, warnings: [] }
  const read = await readPart(assessment, questionnaire)
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
