import { readdirSync } from 'node:fs'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment } from '#assessment/types.ts'
import { buildReport, type ReviewInput } from '#report/build.ts'
import type { Flavour, Language, Report } from '#report/model.ts'
import { buildAgenda, buildRoundComparison } from '#report/build.ts'
import { collect } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { withDigest } from '#review/digest.ts'
import { readRound } from '#review/read-round.ts'
import { settledReview } from '#review/settled-review.ts'
import { addReviews, startSettling } from '#review/settle.ts'
import type { Review, Round, Settling } from '#review/types.ts'
import { atHand, cohesietoets, readText } from './questionnaire.ts'
import { translators } from './report.ts'

export interface Team {
  readonly round: Round
  readonly reviews: readonly Review[]
}

const folder = 'examples/round'

/** The example round of the product, with all reviews that were handed in. */
export function exampleTeam(): Team {
  const read = readRound(readText(`${folder}/geldzorgen.round.cohesietoets.json`), atHand(cohesietoets))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const files = readdirSync(folder)
    .filter((name) => name.includes('.review.'))
    .map((name) => ({ name, text: readText(`${folder}/${name}`) }))
  return { round: read.value.round, reviews: collect(read.value.round, cohesietoets, [], files).reviews }
}

/** The same round with this many seats, for which the six reviews repeat. */
export function crowd(count: number): Team {
  const { round, reviews } = exampleTeam()
  const seats = Array.from({ length: count }, (_, at) => ({
    id: `seat-${at}`,
    function: `beleidsmedewerker met een lange functienaam ${at}`,
    organisation: 'ministerie'
  }))
  const handedIn = seats.flatMap(({ id }, at) => {
    const review = reviews[at % reviews.length]
    return review === undefined ? [] : [withDigest({ ...review, reviewer: { id: `reviewer-${at}`, seat: id } })]
  })
  return { round: withDigest({ ...round, seats }), reviews: handedIn }
}

/** The two documents about a round. */
export function roundDocuments(
  { round, reviews }: Team,
  language: Language = 'nl'
): { readonly comparison: Report; readonly agenda: Report } {
  const input = {
    questionnaire: cohesietoets,
    round,
    reviews,
    comparison: compareReviews(cohesietoets, round, reviews),
    language,
    translate: translators[language],
    softwareVersion: '1.0.0'
  }
  return { comparison: buildRoundComparison(input), agenda: buildAgenda(input) }
}

/** The example round settled by its decisions. */
export function settledExample(): { readonly assessment: Assessment; readonly review: ReviewInput } {
  const { round, reviews } = exampleTeam()
  const settling: Settling = { kind: 'settling', round, reviews, decisions: {}, signOff: [] }
  const begun = addReviews(
    startSettling(round, cohesietoets, { id: 'settled', now: '2026-11-27T00:00:00Z' }),
    settling,
    reviews
  )
  const decisions = readDecisions(readText(`${folder}/geldzorgen.decisions.cohesietoets.json`), settling, cohesietoets)
  if (!decisions.ok) throw new Error(JSON.stringify(decisions.problems))
  const assessment = applyDecisions(begun, settling, decisions.value, cohesietoets)
  return { assessment, review: settledReview(cohesietoets, assessment, assessment.review as unknown as Settling) }
}

/** The report of the settled example, with or without the review. */
export function settledReport(language: Language, flavour: Flavour, withReview = true): Report {
  const { assessment, review } = settledExample()
  return buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    warnings: [],
    language,
    flavour,
    includeEvidence: false,
    ...(withReview ? { review } : {}),
    translate: translators[language],
    softwareVersion: '1.0.0'
  })
}
