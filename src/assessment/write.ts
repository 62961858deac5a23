import { writeJson } from '#lib/write-json.ts'
import type { Assessment } from './types.ts'

/** The order of fields in the file; other fields follow in their own order. */
const order = [
  '$schema',
  'format',
  'version',
  'id',
  'questionnaire',
  'depth',
  'language',
  'createdAt',
  'createdOn',
  'modifiedAt',
  'modifiedOn',
  'answers',
  'actions',
  'evidence',
  'review'
]

/** The text of the assessment file. The same assessment always gives the same text. */
export function writeAssessment(assessment: Assessment): string {
  const fields: Readonly<Record<string, unknown>> = { $schema: 'assessment.v1.schema.json', ...assessment }
  const names = [
    ...order.filter((name) => name in fields),
    ...Object.keys(fields).filter((name) => !order.includes(name))
  ]
  return writeJson(Object.fromEntries(names.map((name) => [name, fields[name]])))
}
