import type { ReadAssessment } from '#assessment/read.ts'
import type { Assessment } from '#assessment/types.ts'
import { visibleAnswers, type VisibleAnswers } from '#assessment/visible.ts'
import { scoreAnswers } from '#outcome/score-answers.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { advise, refer } from './advise.ts'

/**
 * Computes everything that follows from an assessment. The same assessment always gives the same outcome. Pass
 * `visible` to avoid computing the visible answers of this assessment again.
 */
export function outcomeOf(
  questionnaire: Questionnaire,
  assessment: Pick<Assessment, 'id' | 'depth' | 'answers'> & Partial<Pick<Assessment, 'questionnaire'>>,
  visible: VisibleAnswers = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
): Outcome {
  const scoring = scoreAnswers(questionnaire, assessment.depth, visible)
  return {
    format: 'cohesietoets/outcome',
    version: 1,
    assessment: assessment.id,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      ...(questionnaire.digest !== null && { digest: questionnaire.digest }),
      ...otherVersion(questionnaire, assessment.questionnaire)
    },
    depth: assessment.depth,
    themes: scoring.themes,
    overall: scoring.overall,
    substantiation: scoring.substantiation,
    completeness: scoring.completeness,
    findings: scoring.findings,
    contradictions: scoring.contradictions,
    advice: advise(questionnaire, scoring),
    futures: scoring.futures,
    referrals: refer(questionnaire, scoring)
  }
}

/** Like `outcomeOf`, for an assessment that was read: uses the visible answers that reading gave. */
export const outcomeOfRead = ({ questionnaire, assessment, visible }: ReadAssessment): Outcome =>
  outcomeOf(questionnaire, assessment, visible)

const otherVersion = (
  { id, version }: Questionnaire,
  filledInWith: Assessment['questionnaire'] | undefined
): { readonly filledInWith?: string } =>
  filledInWith === undefined || filledInWith.id !== id || filledInWith.version === version
    ? {}
    : { filledInWith: filledInWith.version }
