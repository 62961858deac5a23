import { checkFormat } from '#lib/format.ts'
import { readJson } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { expectKnown, otherVersion, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkItems } from './check-items.ts'
import { checkWorkshopTexts } from './check-texts.ts'
import { itemOf } from './items.ts'
import { workshopSchema } from './schema.ts'
import type { Workshop } from './types.ts'

export interface ReadWorkshop {
  readonly workshop: Workshop
  readonly questionnaire: Questionnaire
}

const format = { format: 'cohesietoets/workshop', version: 1, otherwise: 'not-a-workshop' } as const

/** Reads the text of a workshop file. Returns all problems at once; a workshop with only warnings is usable. */
export const readWorkshop = (text: string, questionnaires: Questionnaires): Result<ReadWorkshop> =>
  readJson(text, (json) => checkWorkshop(json, questionnaires))

/**
 * Checks a workshop that is already parsed as JSON, like `readWorkshop`. Requires the version of the questionnaire with
 * which it was made: other levels would not be comparable.
 */
export function checkWorkshop(json: unknown, questionnaires: Questionnaires): Result<ReadWorkshop> {
  const otherDocument = checkFormat(json, format)
  if (otherDocument !== null) return { ok: false, problems: [otherDocument] }
  const { $schema: _, ...said } = isRecord(json) ? json : {}
  const shape = checkShape(workshopSchema, said)
  if (!shape.ok) return shape
  // The schema describes the type exactly; see `CheckedWorkshop`.
  const workshop = shape.value as Workshop
  const questionnaire = expectKnown(workshop.questionnaire, questionnaires)
  if ('code' in questionnaire) return { ok: false, problems: [questionnaire] }
  const other = otherVersion(workshop.questionnaire, questionnaire)
  if (other !== null) return { ok: false, problems: [other] }
  const problems = [
    ...twice(workshop),
    ...checkPointer(workshop),
    ...checkItems(workshop, questionnaire),
    ...checkAuthor(workshop, questionnaire)
  ]
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { workshop, questionnaire }, warnings: checkWorkshopTexts(workshop) }
}

function twice({ items }: Workshop): readonly Problem[] {
  const ids = items.map(({ id }) => id)
  return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [error('duplicate-id', `items[${at}].id`, { id })]))
}

const checkPointer = (workshop: Workshop): readonly Problem[] =>
  workshop.at === '' || itemOf(workshop, workshop.at) !== undefined
    ? []
    : [error('unknown-id', 'at', { id: preview(workshop.at) })]

const checkAuthor = ({ author = [] }: Workshop, { checks }: Questionnaire): readonly Problem[] =>
  author.flatMap(({ check, level }, at) => {
    const levels = checks.get(check)?.levels.length
    if (levels === undefined) return [error('unknown-id', `author[${at}].check`, { id: check })]
    return level < levels ? [] : [error('out-of-range', `author[${at}].level`, { limit: `≤ ${levels - 1}` })]
  })
