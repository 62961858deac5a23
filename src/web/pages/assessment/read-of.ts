import type { ReadAssessment } from '#assessment/read.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { fileOf } from '#editing/round-part.ts'
import type { OpenAssessment } from '../../state/open-assessment.ts'

/** An open assessment as it would be read from its file now. */
export function readOf({ questionnaire, get }: OpenAssessment): ReadAssessment {
  const assessment = fileOf(get().assessment)
  return { assessment, questionnaire, visible: visibleAnswers(questionnaire, assessment.depth, assessment.answers) }
}
