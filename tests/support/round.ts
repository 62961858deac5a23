import type { Answers } from '#assessment/types.ts'
import type { Depth, Questionnaire } from '#questionnaire/types.ts'
import { invite } from '#review/invite.ts'
import { handIn, openRound } from '#review/judge-separately.ts'
import { startSettling } from '#review/settle.ts'
import type { ConfidenceByCheck, Judging, Review, Round, Settling } from '#review/types.ts'
import { cohesietoets } from './questionnaire.ts'

/** A round for a draft *Loket*, version 0.9, with a seat per name. */
export const roundOf = (
  seats: readonly string[],
  depth: Depth = 'full',
  questionnaire: Questionnaire = cohesietoets
): Round =>
  invite({
    id: 'round-1',
    now: '2026-11-02T09:00:00Z',
    questionnaire,
    depth,
    language: 'nl',
    draft: { title: 'Loket', version: '0.9' },
    deadline: '2026-11-20',
    instruction: '',
    seats: seats.map((seat) => ({ id: seat, function: 'beleidsmedewerker', organisation: seat.toUpperCase() })),
    answers: {}
  })

export interface Judged {
  readonly answers: Answers
  readonly confidence?: ConfidenceByCheck
  /** Id of the reviewer; by default that of the seat. */
  readonly reviewer?: string
  /** How often the review was handed in; by default once. */
  readonly revision?: number
  readonly questionnaire?: Questionnaire
}

/** The review that somebody on a seat hands in. */
export function reviewFrom(
  round: Round,
  seat: string,
  { answers, confidence = {}, reviewer = seat, revision = 1, questionnaire = cohesietoets }: Judged
): Review {
  const blank = openRound(
    round,
    questionnaire,
    { id: reviewer, seat },
    { id: `assessment-of-${reviewer}`, now: '2026-11-03T09:00:00Z' }
  )
  const judging: Judging = { ...(blank.review as unknown as Judging), confidence, revision: revision - 1 }
  return handIn(
    { ...blank, answers: { ...blank.answers, ...answers } },
    judging,
    `2026-11-10T09:00:${String(revision % 60).padStart(2, '0')}Z`,
    '2026-11-10'
  ).review
}

/** The coordinator's assessment of a round, and its review part. */
export function settlingOf(round: Round, reviews: readonly Review[] = [], questionnaire: Questionnaire = cohesietoets) {
  const assessment = startSettling(round, questionnaire, { id: 'settled', now: '2026-11-02T09:00:00Z' })
  const settling: Settling = { ...(assessment.review as unknown as Settling), reviews }
  return { assessment: { ...assessment, review: { ...settling } }, settling }
}
