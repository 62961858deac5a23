import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Assessment } from './types.ts'

/** A new assessment without answers. `now` is an ISO 8601 instant in UTC; the caller has the clock and the ids. */
export const blankAssessment = (start: {
  id: string
  now: string
  questionnaire: Pick<Questionnaire, 'id' | 'version'>
  depth: Depth
  language: Language
}): Assessment => ({
  format: 'cohesietoets/assessment',
  version: 1,
  id: start.id,
  questionnaire: { id: start.questionnaire.id, version: start.questionnaire.version },
  depth: start.depth,
  language: start.language,
  createdAt: start.now,
  modifiedAt: start.now,
  answers: {},
  actions: []
})
