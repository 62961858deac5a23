import type { Assessment } from '#assessment/types.ts'
import { visibleAnswers, type VisibleAnswers } from '#assessment/visible.ts'
import { judge } from '#outcome/judge.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { advise, refer } from './advise.ts'

/**
 * Everything that follows from an assessment. The same assessment always gives the same outcome.
 * `visible` spares the work where the visible answers of this very assessment are known already.
 */
export function assess(
  questionnaire: Questionnaire,
  assessment: Pick<Assessment, 'id' | 'depth' | 'answers'> & Partial<Pick<Assessment, 'questionnaire'>>,
  visible: VisibleAnswers = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
): Outcome {
  const judgement = judge(questionnaire, assessment.depth, visible)
  return {
    format: 'cohesietoets/outcome',
    version: 1,
    assessment: assessment.id,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      ...otherVersion(questionnaire, assessment.questionnaire)
    },
    depth: assessment.depth,
    themes: judgement.themes,
    overall: judgement.overall,
    substantiation: judgement.substantiation,
    completeness: judgement.completeness,
    findings: judgement.findings,
    contradictions: judgement.contradictions,
    advice: advise(questionnaire, judgement),
    futures: judgement.futures,
    referrals: refer(questionnaire, judgement)
  }
}

const otherVersion = (
  { id, version }: Questionnaire,
  filledInWith: Assessment['questionnaire'] | undefined
): { readonly filledInWith?: string } =>
  filledInWith === undefined || filledInWith.id !== id || filledInWith.version === version
    ? {}
    : { filledInWith: filledInWith.version }
