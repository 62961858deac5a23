import { checkFormat } from '#lib/format.ts'
import { readJson } from '#lib/json.ts'
import { error, type Problem, type Result } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { expectKnown, otherVersion, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { futureProblems } from './change-futures.ts'
import { movementProblem, tallyProblem } from './check-counts.ts'
import { checkWorkshopTexts } from './check-texts.ts'
import { itemOf } from './items.ts'
import { workshopSchema } from './schema.ts'
import { sources, type CheckItem, type Phase, type Workshop } from './types.ts'

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

const checkItems = ({ items }: Workshop, questionnaire: Questionnaire): readonly Problem[] =>
  items.flatMap((item, at) => {
    const path = `items[${at}]`
    if (item.kind === 'check') return checkItem(item, path, questionnaire)
    return item.kind === 'futures' ? futureProblems(item.tables, questionnaire, `${path}.tables`) : []
  })

const checkAuthor = ({ author = [] }: Workshop, { checks }: Questionnaire): readonly Problem[] =>
  author.flatMap(({ check, level }, at) => {
    const levels = checks.get(check)?.levels.length
    if (levels === undefined) return [error('unknown-id', `author[${at}].check`, { id: check })]
    return level < levels ? [] : [error('out-of-range', `author[${at}].level`, { limit: `≤ ${levels - 1}` })]
  })

/** How many ballots there can be in each phase. */
const ballotsIn: Readonly<Record<Phase, readonly number[]>> = {
  ready: [0],
  reading: [0],
  voting: [1, 2],
  closed: [1, 2],
  revealed: [1, 2],
  discussing: [1, 2],
  decided: [0, 1, 2]
}

function checkItem(item: CheckItem, path: string, { checks }: Questionnaire): readonly Problem[] {
  const check = checks.get(item.id)
  if (check === undefined) return [error('unknown-id', `${path}.id`, { id: item.id })]
  const levels = check.levels.length
  const tallies = item.ballots.flatMap(({ counts }, ballot) =>
    sources.flatMap((source) => {
      const tally = counts[source]
      return tally === undefined
        ? []
        : (tallyProblem(tally, levels, `${path}.ballots[${ballot}].counts.${source}`) ?? [])
    })
  )
  if (tallies.length > 0) return tallies
  const movement = item.movement === null ? null : movementProblem(item.movement, item, `${path}.movement`)
  const isDecided = item.phase === 'decided'
  return [
    ...(ballotsIn[item.phase].includes(item.ballots.length) ? [] : [error('not-allowed', `${path}.ballots`)]),
    ...(movement === null ? [] : [movement]),
    ...(isDecided === (item.decision !== null)
      ? []
      : [error(isDecided ? 'missing' : 'not-allowed', `${path}.decision`)]),
    ...(item.decision !== null && item.decision.level >= levels
      ? [error('out-of-range', `${path}.decision.level`, { limit: `≤ ${levels - 1}` })]
      : [])
  ]
}
