import { passportAnswer } from '#assessment/passport.ts'
import { checkAssessment, type ReadAssessment } from '#assessment/read.ts'
import { checkFormat } from '#lib/format.ts'
import { joinPath, readJson } from '#lib/json.ts'
import { error, prefixPaths, warning, type Problem, type Result } from '#lib/problem.ts'
import { checkShape, preview } from '#lib/schema.ts'
import { questionnairesOf, type Questionnaires } from '#questionnaire/collection.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { digestOf, invitationDigest } from './digest.ts'
import { isPossibleDay } from './handed-in.ts'
import { reviewSchema } from './schema.ts'
import type { Review, Round } from './types.ts'

const reviewFormat = { format: 'cohesietoets/review', version: 1, otherwise: 'not-a-review' } as const

/** Reads the text of a review file and checks it against its round. */
export const readReview = (text: string, round: Round, questionnaire: Questionnaire): Result<Review> =>
  readJson(text, (json) => checkReview(json, round, questionnaire))

/**
 * Checks a review that is already parsed as JSON, like `readReview`. Refuses a review of another round, invitation,
 * draft or depth, with the reason.
 */
export function checkReview(json: unknown, round: Round, questionnaire: Questionnaire): Result<Review> {
  const read = checkCollected(json, round, questionnaire)
  const strayed = read.ok ? checkInvitation(read.value, round) : null
  return strayed === null || strayed.severity === 'warning' ? withWarnings(read, strayed) : refuse(strayed)
}

/**
 * Checks a review that was collected before, in the coordinator's assessment. It stays readable: another invitation
 * gives only a warning here.
 */
export function checkCollected(json: unknown, round: Round, questionnaire: Questionnaire): Result<Review> {
  const whole = checkWhole(json)
  if (!whole.ok) return whole
  const review = whole.value
  const misplaced = checkPlace(review, round)
  if (misplaced !== null) return refuse(misplaced)
  const read = checkAssessment(review.assessment, questionnairesOf(questionnaire))
  if (!read.ok) return { ok: false, problems: prefixPaths('assessment', read.problems) }
  const strayed = checkSubject(review, round)
  if (strayed.length > 0) return { ok: false, problems: strayed }
  return {
    ok: true,
    value: review,
    warnings: [
      ...prefixPaths('assessment', read.warnings),
      ...unknownChecks(review, questionnaire),
      ...doubtedDay(review)
    ]
  }
}

/** Adds warnings, where there are any, to a usable review. */
const withWarnings = (read: Result<Review>, ...told: readonly (Problem | null)[]): Result<Review> =>
  read.ok ? { ...read, warnings: [...read.warnings, ...told.filter((each) => each !== null)] } : read

/**
 * Checks that a review answers this invitation: same draft, same seats, same questions. Null when it does. Reviews of
 * version 1.0 have no digest of the invitation; for those only another title of the draft is detected.
 */
export function checkInvitation(review: Review, round: Round): Problem | null {
  if (review.invitationDigest !== undefined)
    return review.invitationDigest === invitationDigest(round) ? null : error('other-invitation', 'invitationDigest')
  return passportAnswer(review.assessment.answers, 'title') === passportAnswer(round.passport, 'title')
    ? warning('invitation-unknown', '')
    : error('other-invitation', 'assessment.answers.policy-title')
}

/** A warning when it was that day nowhere on earth at that moment. */
const doubtedDay = (review: Review): readonly Problem[] =>
  isPossibleDay(review)
    ? []
    : [warning('impossible-day', 'handedInOn', { found: preview(review.handedInOn ?? ''), moment: review.handedInAt })]

/** Reads a review without its round, so without checking that it belongs to one. Returns the assessment in it. */
export function checkReviewAlone(json: unknown, questionnaires: Questionnaires): Result<ReadAssessment> {
  const whole = checkWhole(json)
  if (!whole.ok) return whole
  const read = checkAssessment(whole.value.assessment, questionnaires)
  if (!read.ok) return { ok: false, problems: prefixPaths('assessment', read.problems) }
  return {
    ...read,
    warnings: [
      ...prefixPaths('assessment', read.warnings),
      ...unknownChecks(whole.value, read.value.questionnaire),
      ...doubtedDay(whole.value)
    ]
  }
}

/** Checks that it is a review, unchanged since it was written. Does not check the assessment in it. */
function checkWhole(json: unknown): Result<Review> {
  const otherDocument = checkFormat(json, reviewFormat)
  if (otherDocument !== null) return refuse(otherDocument)
  const shape = checkShape(reviewSchema, json)
  if (!shape.ok) return shape
  const { $schema: _, ...said } = shape.value
  const review = said as unknown as Review
  return digestOf(review) === review.digest
    ? { ok: true, value: review, warnings: [] }
    : refuse(error('changed-since-written', ''))
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

function checkPlace({ round: id, reviewer }: Review, round: Round): Problem | null {
  if (id !== round.id) return error('not-in-this-round', 'round')
  return round.seats.some((seat) => seat.id === reviewer.seat)
    ? null
    : error('unknown-seat', 'reviewer.seat', { found: preview(reviewer.seat) })
}

/** Checks that a review judges the same draft with the same questions. */
function checkSubject({ assessment }: Review, round: Round): readonly Problem[] {
  const { id, version } = assessment.questionnaire
  const draft = passportAnswer(assessment.answers, 'version')
  const expected = passportAnswer(round.passport, 'version')
  return [
    ...(id === round.questionnaire.id && version === round.questionnaire.version
      ? []
      : [
          error('other-questionnaire-version', 'assessment.questionnaire', {
            found: preview(version),
            current: round.questionnaire.version
          })
        ]),
    ...(assessment.depth === round.depth ? [] : [error('other-depth', 'assessment.depth')]),
    ...(draft === expected
      ? []
      : [
          error('other-draft', 'assessment.answers.draft-version', {
            found: preview(draft),
            expected: preview(expected)
          })
        ])
  ]
}

const unknownChecks = ({ confidence }: Review, { checks }: Questionnaire): readonly Problem[] =>
  Object.keys(confidence)
    .filter((name) => !checks.has(name))
    .map((name) => warning('unknown-answer', joinPath('confidence', name), { name }))
