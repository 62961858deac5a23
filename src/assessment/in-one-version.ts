import { compareVersions } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { ReadAssessment } from './read.ts'
import { upgrade } from './upgrade.ts'
import { visibleAnswers } from './visible.ts'

/**
 * The assessment as the given version of its questionnaire judges it, upgraded in memory. It still names the version
 * that it was filled in with. Null when no steps lead from that version to the given one.
 */
export function inVersion(read: ReadAssessment, questionnaire: Questionnaire): ReadAssessment | null {
  if (read.questionnaire === questionnaire) return read
  const result = upgrade(read.assessment, questionnaire)
  if (result === null) return null
  const assessment = { ...result.assessment, questionnaire: read.assessment.questionnaire }
  return { assessment, questionnaire, visible: visibleAnswers(questionnaire, assessment.depth, assessment.answers) }
}

/**
 * Two assessments of one questionnaire as its newer version judges them, so that they can be compared. Null when the
 * older one cannot be upgraded to that version.
 */
export function inOneVersion(
  one: ReadAssessment,
  other: ReadAssessment
): readonly [ReadAssessment, ReadAssessment] | null {
  const isNewer = compareVersions(one.questionnaire.version, other.questionnaire.version) >= 0
  const newer = isNewer ? one.questionnaire : other.questionnaire
  const first = inVersion(one, newer)
  const second = inVersion(other, newer)
  return first === null || second === null ? null : [first, second]
}
