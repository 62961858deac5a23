import type { Questionnaire } from '#questionnaire/types.ts'
import type { CheckComparison } from '#review/comparison.ts'
import { decide, evidenceOf, type SettledCheck } from '#review/settle.ts'
import { settlingOf, type WorkingAssessment } from './round-part.ts'

/**
 * The decision on a check of the round that this assessment settles; null while the check is open, or when it settles
 * none.
 */
export function settledOn(
  assessment: WorkingAssessment,
  questionnaire: Questionnaire,
  check: string
): SettledCheck | null {
  const decision = settlingOf(assessment)?.decisions[check]
  const answer = assessment.answers[check]
  if (decision === undefined || answer === undefined) return null
  const remark = assessment.answers[questionnaire.checks.get(check)?.remarkName ?? '']
  return { ...decision, answer, remark: typeof remark === 'string' ? remark : '' }
}

/**
 * Decides on a check, or changes its decision. The first decision takes over the evidence of all reviewers. Returns the
 * same object when the assessment settles no round, and when there is no level to decide on.
 */
export function decideCheck(
  assessment: WorkingAssessment,
  questionnaire: Questionnaire,
  comparison: CheckComparison,
  change: Partial<SettledCheck>
): WorkingAssessment {
  const settling = settlingOf(assessment)
  const { check } = comparison
  const now = settledOn(assessment, questionnaire, check)
  const answer = change.answer ?? now?.answer
  if (settling === null || answer === undefined) return assessment
  const settled: SettledCheck = {
    ...(now === null ? evidenceOf(comparison) : { remark: now.remark, ...(now.voices && { voices: now.voices }) }),
    reason: now?.reason ?? '',
    dissent: now?.dissent ?? [],
    ...change,
    answer
  }
  return decide(assessment, settling, { [check]: settled }, questionnaire)
}
