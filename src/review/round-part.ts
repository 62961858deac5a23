import type { Assessment } from '#assessment/types.ts'
import { joinPath } from '#lib/json.ts'
import { mendDaysIn } from '#lib/mend-days.ts'
import { error, prefixPaths, type Problem, type Result } from '#lib/problem.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { questionnairesOf } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { checkSignOff } from './check-seats.ts'
import { checkCollected } from './read-review.ts'
import { checkRound } from './read-round.ts'
import { judgingSchema, settlingSchema } from './schema.ts'
import type { Judging, RoundPart, Settling } from './types.ts'
import { settlingWarnings } from './settling-warnings.ts'

/** Reads the review part of an assessment; null when it is in no round. Paths start at `review`. */
export function checkRoundPart(assessment: Assessment, questionnaire: Questionnaire): Result<RoundPart | null> {
  const { review } = assessment
  if (review === undefined) return { ok: true, value: null, warnings: [] }
  const result =
    review['kind'] === 'judging'
      ? checkJudging(review, questionnaire)
      : review['kind'] === 'settling'
        ? checkSettling(review, assessment, questionnaire)
        : unknownKind(review['kind'])
  return result.ok
    ? { ...result, warnings: prefixPaths('review', result.warnings) }
    : { ok: false, problems: prefixPaths('review', result.problems) }
}

const unknownKind = (kind: unknown): Result<never> => ({
  ok: false,
  problems: [error('not-an-option', 'kind', { options: 'judging, settling', found: preview(kind ?? '') })]
})

function checkJudging(json: object, questionnaire: Questionnaire): Result<Judging> {
  const shape = checkShape(judgingSchema, json)
  if (!shape.ok) return shape
  const round = checkRound(shape.value.round, questionnairesOf(questionnaire))
  return round.ok
    ? { ok: true, value: shape.value as unknown as Judging, warnings: prefixPaths('round', round.warnings) }
    : { ok: false, problems: prefixPaths('round', round.problems) }
}

function checkSettling(json: object, assessment: Assessment, questionnaire: Questionnaire): Result<Settling> {
  const mended = mendDaysIn(json, 'signOff', 'date')
  const shape = checkShape(settlingSchema, mended.json)
  if (!shape.ok) return shape
  const round = checkRound(shape.value.round, questionnairesOf(questionnaire))
  if (!round.ok) return { ok: false, problems: prefixPaths('round', round.problems) }
  const read = shape.value.reviews.map((review) => checkCollected(review, round.value.round, questionnaire))
  const problems = read.flatMap((result, index) => (result.ok ? [] : prefixPaths(`reviews[${index}]`, result.problems)))
  const settling = shape.value as unknown as Settling
  const all = [
    ...problems,
    ...checkDecisions(settling, questionnaire),
    ...checkSignOff(settling.signOff, round.value.round)
  ]
  if (all.length > 0) return { ok: false, problems: all }
  const warnings = [
    ...prefixPaths('round', round.warnings),
    ...mended.warnings,
    ...settlingWarnings(assessment, settling)
  ]
  return { ok: true, value: settling, warnings }
}

/** Decisions must be on existing checks, and only reviewers who handed in can dissent. */
function checkDecisions({ decisions, reviews }: Settling, { checks }: Questionnaire): readonly Problem[] {
  const reviewers = new Set(reviews.map(({ reviewer }) => reviewer.id))
  return Object.entries(decisions).flatMap(([check, { dissent }]) => [
    ...(checks.has(check) ? [] : [error('unknown-id', joinPath('decisions', check), { id: preview(check) })]),
    ...dissent.flatMap(({ reviewer }, index) =>
      reviewers.has(reviewer)
        ? []
        : [error('unknown-id', `${joinPath('decisions', check)}.dissent[${index}].reviewer`, { id: preview(reviewer) })]
    )
  ])
}
