import type { Assessment } from '#assessment/types.ts'
import { isRecord } from '#lib/record.ts'
import type { Stored, Summary } from './store.ts'
import { visibleText } from '#lib/blank.ts'

/** The summary of a stored assessment for a list. */
export const summarise = ({ assessment, revision }: Stored): Summary => ({
  id: assessment.id,
  revision,
  title: visibleText(assessment.answers['policy-title']),
  draftVersion: visibleText(assessment.answers['draft-version']),
  questionnaire: assessment.questionnaire,
  depth: assessment.depth,
  language: assessment.language,
  createdAt: assessment.createdAt,
  modifiedAt: assessment.modifiedAt,
  ...(assessment.modifiedOn !== undefined && { modifiedOn: assessment.modifiedOn }),
  answers: assessment.answers,
  actions: assessment.actions.length,
  review: assessment.review ?? null
})

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Last changed first; at the same moment by id. */
export const byLastChange = (a: Stored, b: Stored): number =>
  byText(b.assessment.modifiedAt, a.assessment.modifiedAt) || byText(a.assessment.id, b.assessment.id)

/** Oldest first. */
export const byAge = (a: Assessment, b: Assessment): number => byText(a.createdAt, b.createdAt) || byText(a.id, b.id)

/** Whether it has the outline of an assessment; `#assessment/read.ts` checks its content when it is opened. */
export const isAssessment = (value: unknown): value is Assessment =>
  isRecord(value) &&
  value['format'] === 'cohesietoets/assessment' &&
  typeof value['id'] === 'string' &&
  typeof value['createdAt'] === 'string' &&
  typeof value['modifiedAt'] === 'string' &&
  isRecord(value['questionnaire']) &&
  isRecord(value['answers']) &&
  Array.isArray(value['actions'])
