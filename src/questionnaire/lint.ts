import type { Problem } from '#lib/problem.ts'
import { lintConditions } from './lint-conditions.ts'
import { lintReferences } from './lint-references.ts'
import { lintRules } from './lint-rules.ts'
import { lintScoring } from './lint-scoring.ts'
import type { Questionnaire } from './types.ts'

/** What a questionnaire that has the right shape may still have wrong: what its parts say about each other. */
export const lint = (questionnaire: Questionnaire): readonly Problem[] => [
  ...lintScoring(questionnaire),
  ...lintConditions(questionnaire),
  ...lintReferences(questionnaire),
  ...lintRules(questionnaire)
]
