import type { Depth, Language, Questionnaire } from '#questionnaire/types.ts'
import type { Assessment } from './types.ts'

/** What the caller supplies for a new document: it has the clock and makes the ids. */
export interface Start {
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly now: string
  /** The calendar day of the user, if known. */
  readonly today?: string
}

/**
 * A new assessment without answers or actions. `start` gives its id, moment and day, because this folder has no clock.
 */
export const blankAssessment = (
  start: Start & { questionnaire: Pick<Questionnaire, 'id' | 'version'>; depth: Depth; language: Language }
): Omit<Assessment, 'review'> => ({
  format: 'cohesietoets/assessment',
  version: 1,
  id: start.id,
  questionnaire: { id: start.questionnaire.id, version: start.questionnaire.version },
  depth: start.depth,
  language: start.language,
  createdAt: start.now,
  ...(start.today !== undefined && { createdOn: start.today }),
  modifiedAt: start.now,
  ...(start.today !== undefined && { modifiedOn: start.today }),
  answers: {},
  actions: []
})
