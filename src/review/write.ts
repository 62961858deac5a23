import { writeJson } from '#lib/write-json.ts'
import type { Decisions, Review, Round } from './types.ts'

const schemas = {
  'cohesietoets/round': 'round.v1.schema.json',
  'cohesietoets/review': 'review.v1.schema.json',
  'cohesietoets/decisions': 'decisions.v1.schema.json'
} as const

/** The text of a round, review or decisions file. The same document always gives the same text. */
export const writeDocument = (document: Round | Review | Decisions): string =>
  writeJson({ $schema: schemas[document.format], ...document })
