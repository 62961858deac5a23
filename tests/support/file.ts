import { cohesietoets } from './questionnaire.ts'
import type { Problem, Result } from '#lib/problem.ts'

type Json = Readonly<Record<string, unknown>>

/** A sound assessment file of the shipped questionnaire, as JSON to change. */
export const soundFile: Json = {
  $schema: 'assessment.v1.schema.json',
  format: 'cohesietoets/assessment',
  version: 1,
  id: '5b0c2b1e-7f3a-4a55-9a43-0d7c3a1f6e21',
  questionnaire: { id: 'cohesietoets', version: cohesietoets.version },
  depth: 'full',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00Z',
  modifiedAt: '2026-11-22T11:00:00Z',
  answers: {},
  actions: []
}

/** The text of that file with other fields; a field that is `undefined` is left out. */
export const fileWith = (fields: Json): string => JSON.stringify({ ...soundFile, ...fields })

/** The same with other answers. */
export const fileWithAnswers = (answers: Json): string => fileWith({ answers })

/** Every problem of a result, as `code path`. */
export function told(result: Result<unknown>): readonly string[] {
  const problems: readonly Problem[] = result.ok ? result.warnings : result.problems
  return problems.map((problem) => `${problem.code} ${problem.path}`.trim())
}
