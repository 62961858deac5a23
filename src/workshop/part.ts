import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Assessment } from '#assessment/types.ts'
import { error, prefixPaths, type Problem, type Result } from '#lib/problem.ts'
import { checkShape } from '#lib/schema.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { futureProblems } from './change-futures.ts'
import { tallyProblem } from './check-counts.ts'
import { checkWorkshop } from './read.ts'
import type { Held, Settled, WorkshopResult } from './result.ts'
import { settledWorkshopSchema } from './schema.ts'
import { sources } from './types.ts'

/** What an assessment has under `review` because of a workshop. */
export type WorkshopPart = Held | Settled

/** Reads the workshop part of an assessment; null when it has none. Paths start at `review`. */
export function workshopPart(
  { review }: Pick<Assessment, 'review'>,
  questionnaire: Questionnaire
): Result<WorkshopPart> | null {
  if (review?.['kind'] === 'workshop-result') return settledPart(review, questionnaire)
  if (review?.['kind'] !== 'workshop') return null
  const read = checkWorkshop(review['workshop'], questionnairesOf(questionnaire))
  return read.ok
    ? {
        ok: true,
        value: { kind: 'workshop', workshop: read.value.workshop },
        warnings: prefixPaths('review.workshop', read.warnings)
      }
    : { ok: false, problems: prefixPaths('review.workshop', read.problems) }
}

function settledPart(review: unknown, questionnaire: Questionnaire): Result<Settled> {
  const shape = checkShape(settledWorkshopSchema, review, 'review')
  if (!shape.ok) return shape
  // The schema describes the type exactly; see `CheckedResult`.
  const settled = shape.value as Settled
  const problems = resultProblems(settled.result, questionnaire)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: settled, warnings: [] }
}

const resultProblems = ({ checks, tables }: WorkshopResult, questionnaire: Questionnaire): readonly Problem[] => [
  ...checks.flatMap(({ check, ballots, decision }, at) => {
    const path = `review.result.checks[${at}]`
    const levels = questionnaire.checks.get(check)?.levels.length
    if (levels === undefined) return [error('unknown-id', `${path}.check`, { id: check })]
    const tallies = ballots.flatMap(({ distribution, bySource }) => [
      ...(distribution === null ? [] : [distribution]),
      ...sources.flatMap((source) => bySource[source] ?? [])
    ])
    return [
      ...tallies.flatMap((tally) => tallyProblem(tally, levels, `${path}.ballots`) ?? []),
      ...(decision !== null && decision.level >= levels
        ? [error('out-of-range', `${path}.decision.level`, { limit: `≤ ${levels - 1}` })]
        : [])
    ]
  }),
  ...futureProblems(tables, questionnaire, 'review.result.tables')
]
