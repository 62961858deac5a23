import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment } from '#assessment/types.ts'
import { buildReport } from '#report/build.ts'
import type { Flavour, Report } from '#report/model.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { settledReview } from '#review/settled-review.ts'
import type { Decisions, Review, Round, Settling } from '#review/types.ts'
import { cohesietoets, readText } from './questionnaire.ts'
import { translators } from './report.ts'
import { exampleTeam } from './round-report.ts'
import { settlingOf } from './round.ts'

/** The text of a file in `tests/fixtures/cases/`. */
export const caseOf = (name: string): string => readText(`tests/fixtures/cases/${name}`)
/** The example round with its six reviews. */
export const example = exampleTeam()
/** A decisions file as text, read; throws with its problems. */
export const decisionsOf = (name: string, settling: Settling): Decisions => {
  const read = readDecisions(name, settling, cohesietoets)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
/** The review part of a settled assessment. */
export const roundPartOf = ({ review }: Assessment): Settling => review as unknown as Settling
/** The codes of these problems. */
export const codesIn = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map(({ code }) => code)
/** Applies a decisions file to a round; by default the example round. */
export const settle = (text: string, reviews: readonly Review[] = example.reviews, round: Round = example.round) => {
  const { assessment, settling } = settlingOf(round, reviews)
  return applyDecisions(assessment, settling, decisionsOf(text, settling), cohesietoets)
}
/** The decisions file of the example round. */
export const exampleDecisions = readText('examples/round/geldzorgen.decisions.cohesietoets.json')

/** The report of a settled assessment in Dutch, with its review unless `told` is false. */
export const report = (assessment: Assessment, flavour: Flavour, told = true): Report =>
  buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    warnings: [],
    language: 'nl',
    flavour,
    includeEvidence: true,
    leavesOutReview: !told,
    ...(told && { review: settledReview(cohesietoets, assessment, roundPartOf(assessment)) }),
    translate: translators.nl,
    softwareVersion: '1.0.0'
  })
/** All texts of the sections and the sheets, without the attachment. */
export const wordsIn = ({ sections, sheets }: Report): string => JSON.stringify([sections, sheets])
