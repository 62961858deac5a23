import { stepsFrom } from '#assessment/upgrade.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'

/**
 * The newest version of the questionnaire of an assessment, when the assessment can be upgraded to it. Null when it has
 * that version, when no steps lead there, and while it is part of a round, which ends with the version it began with.
 */
export function newerVersion(
  { questionnaire: { id, version }, review }: Pick<WorkingAssessment, 'questionnaire' | 'review'>,
  { newest }: Questionnaires
): Questionnaire | null {
  const found = newest.find((each) => each.id === id)
  if (found === undefined || review !== undefined) return null
  const steps = stepsFrom(version, found)
  return steps === null || steps.length === 0 ? null : found
}
