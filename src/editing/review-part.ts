import type { Assessment } from '#assessment/types.ts'
import { isRecord } from '#lib/record.ts'
import type { Judging, ReviewPart, Settling } from '#review/types.ts'

type Carrier = Pick<Assessment, 'review'> & { readonly id?: string }

/**
 * Ids of assessments whose review part was refused here: of another version of the questionnaire, for example, or
 * damaged. The part is kept unchanged and ignored.
 */
const setAside = new Set<string>()

/** Records whether the review part of this assessment is usable. Called each time it is opened. */
export const notePart = (id: string, isUsable: boolean): void => {
  if (isUsable) setAside.delete(id)
  else setAside.add(id)
}

/** The review part of an assessment on this device; null when there is none, or none that is usable. */
export const partOf = ({ id, review }: Carrier): ReviewPart | null =>
  review === undefined || (id !== undefined && setAside.has(id)) || !hasOutline(review)
    ? null
    : (review as unknown as ReviewPart)

export const judgingOf = (assessment: Carrier): Judging | null => {
  const part = partOf(assessment)
  return part?.kind === 'judging' ? part : null
}

export const settlingOf = (assessment: Carrier): Settling | null => {
  const part = partOf(assessment)
  return part?.kind === 'settling' ? part : null
}

/** Whether the assessment is handed in: then nothing changes until it is reopened. */
export const isFrozen = (assessment: Carrier): boolean => (judgingOf(assessment)?.handedInAt ?? '') !== ''

/** Whether the fields that a list uses are present. Opening the assessment checks all of it. */
function hasOutline({ kind, round, reviewer, confidence, reviews, decisions, signOff }: object & Outline): boolean {
  const isRound = isRecord(round) && isRecord(round['draft']) && isListOf(round['seats'], isRecord)
  if (kind === 'judging') return isRound && isRecord(reviewer) && isRecord(confidence)
  const isReview = (review: unknown): boolean => isRecord(review) && isRecord(review['reviewer'])
  return (
    kind === 'settling' && isRound && isListOf(reviews, isReview) && isRecord(decisions) && isListOf(signOff, isRecord)
  )
}

type Outline = Readonly<Record<string, unknown>>

const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isEntry)
