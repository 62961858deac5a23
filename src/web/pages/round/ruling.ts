import type { Assessment } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { CheckComparison } from '#review/compare.ts'
import { decide, evidenceOf, type Ruling } from '#review/settle.ts'
import { settlingOf } from '../../state/review-part.ts'

/** What is decided on a check now; null while it is open. */
export function rulingOn(assessment: Assessment, questionnaire: Questionnaire, check: string): Ruling | null {
  const decision = settlingOf(assessment)?.decisions[check]
  const answer = assessment.answers[check]
  if (decision === undefined || answer === undefined) return null
  const remark = assessment.answers[questionnaire.checks.get(check)?.remarkName ?? '']
  return { ...decision, answer, remark: typeof remark === 'string' ? remark : '' }
}

/** Decides on a check, or changes what was decided. The first time the evidence of all reviewers comes along. */
export function rule(
  assessment: Assessment,
  questionnaire: Questionnaire,
  comparison: CheckComparison,
  change: Partial<Ruling> & { readonly answer?: Value }
): Assessment {
  const settling = settlingOf(assessment)
  const { check } = comparison
  const now = rulingOn(assessment, questionnaire, check)
  const answer = change.answer ?? now?.answer
  if (settling === null || answer === undefined) return assessment
  const ruling: Ruling = {
    ...(now === null ? evidenceOf(comparison) : { remark: now.remark, ...(now.voices && { voices: now.voices }) }),
    reason: now?.reason ?? '',
    dissent: now?.dissent ?? [],
    ...change,
    answer
  }
  return decide(assessment, settling, { [check]: ruling }, questionnaire)
}
