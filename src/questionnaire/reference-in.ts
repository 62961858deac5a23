import { isRecord } from '#lib/record.ts'
import type { QuestionnaireReference } from './collection.ts'

/**
 * The questionnaire that a document names, before the document is checked: an assessment or a round itself, a review in
 * its assessment. Null when it names none.
 */
export function referenceIn(document: unknown): QuestionnaireReference | null {
  if (!isRecord(document)) return null
  const { questionnaire } = isRecord(document['assessment']) ? document['assessment'] : document
  if (!isRecord(questionnaire)) return null
  const { id, version } = questionnaire
  return typeof id === 'string' && typeof version === 'string' ? { id, version } : null
}
