import { blankAssessment, type Start } from '#assessment/blank.ts'
import type { AssessmentWith } from '#assessment/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { invitationDigest, withDigest } from './digest.ts'
import type { Carrying, Confidence, Judging, Review, Reviewer, RoundPart, Round } from './types.ts'

/**
 * A reviewer's own assessment of the draft: with the facts about it, and every check open. The caller supplies `start`,
 * and whether the invitation was sealed.
 */
export function openRound(
  round: Round,
  questionnaire: Questionnaire,
  reviewer: Reviewer,
  start: Start,
  isSealed = false
): Carrying<Judging> {
  const judging: Judging = {
    kind: 'judging',
    round,
    reviewer,
    confidence: {},
    revision: 0,
    handedInAt: '',
    ...(isSealed && { sealed: true })
  }
  return withRoundPart(
    {
      ...blankAssessment({ ...start, questionnaire, depth: round.depth, language: round.language }),
      answers: round.passport
    },
    judging
  )
}

/** Records how sure the reviewer is of a check; null removes it. */
export function withConfidence(judging: Judging, check: string, confidence: Confidence | null): Judging {
  const { [check]: _, ...others } = judging.confidence
  return { ...judging, confidence: confidence === null ? others : { ...others, [check]: confidence } }
}

/**
 * Freezes a reviewer's assessment and returns the review to send. `now` is ISO 8601 in UTC, `today` the calendar day of
 * the reviewer.
 */
export function handIn(
  assessment: AssessmentWith<unknown>,
  judging: Judging,
  now: string,
  today: string
): { readonly assessment: Carrying<Judging>; readonly review: Review } {
  const handedIn: Judging = { ...judging, revision: judging.revision + 1, handedInAt: now, handedInOn: today }
  const frozen = withRoundPart({ ...assessment, modifiedAt: now, modifiedOn: today }, handedIn)
  return { assessment: frozen, review: reviewOf(frozen, handedIn) }
}

/**
 * The review file of an assessment that is handed in, with its digest: the same each time. Call it only when
 * `isFrozen`.
 */
export function reviewOf(
  assessment: AssessmentWith<unknown>,
  { round, reviewer, revision, handedInAt, handedInOn, confidence }: Judging
): Review {
  const { review: _, ...judged } = assessment
  return withDigest({
    format: 'cohesietoets/review',
    version: 1,
    round: round.id,
    reviewer,
    revision,
    handedInAt,
    ...(handedInOn !== undefined && { handedInOn }),
    invitationDigest: invitationDigest(round),
    confidence,
    assessment: judged
  } as const)
}

/** Reopens a frozen assessment; the next review handed in is a newer revision. */
export function reopen(judging: Judging): Judging {
  const { handedInOn: _, ...others } = judging
  return { ...others, handedInAt: '' }
}

/** The assessment with this review part instead of its own. */
export const withRoundPart = <P extends RoundPart>(assessment: AssessmentWith<unknown>, part: P): Carrying<P> => ({
  ...assessment,
  review: { ...part }
})
