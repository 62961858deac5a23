import type { Problem } from '#lib/problem.ts'
import { lintConditions } from './lint-conditions.ts'
import { lintNames } from './lint-names.ts'
import { lintReferences } from './lint-references.ts'
import { lintRules } from './lint-rules.ts'
import { lintScoring } from './lint-scoring.ts'
import type { Questionnaire } from './types.ts'

/** The problems of a questionnaire of the right shape: of the references and rules between its parts. */
export const lint = (questionnaire: Questionnaire): readonly Problem[] => [
  ...lintNames(questionnaire),
  ...lintScoring(questionnaire),
  ...lintConditions(questionnaire),
  ...lintReferences(questionnaire),
  ...lintRules(questionnaire)
]
