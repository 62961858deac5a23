import type { Assessment } from '#assessment/types.ts'
import { isRecord } from '#lib/record.ts'
import type { Judging, ReviewPart, Settling } from '#review/types.ts'

type Carrier = Pick<Assessment, 'review'> & { readonly id?: string }

/**
 * Ids of assessments whose part in a review round is refused here: of another version of the questionnaire, say, or damaged. The
 * part is kept as it is, and counts as not there.
 */
const setAside = new Set<string>()

/** Notes whether the part in a review round of this assessment can be used. Told each time it is opened. */
export const notePart = (id: string, isUsable: boolean): void => {
  if (isUsable) setAside.delete(id)
  else setAside.add(id)
}

/** What an assessment of this device carries of a review round; null when that is nothing, or nothing that can be used. */
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

/** Handed in: nothing changes until it is taken up again. */
export const isFrozen = (assessment: Carrier): boolean => (judgingOf(assessment)?.handedInAt ?? '') !== ''

/** Whether there is what a list looks at. All of it is checked when the assessment is opened. */
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
