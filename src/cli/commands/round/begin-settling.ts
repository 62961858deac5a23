import { createHash } from 'node:crypto'
import type { Start } from '#assessment/blank.ts'
import { addReviews, startSettling } from '#review/settle.ts'
import type { Carrying, Round, Settling } from '#review/types.ts'
import type { RoundFiles } from './read-files.ts'

/** The coordinator's assessment if given, otherwise a new one; with all reviews. */
export function beginSettling({ round, questionnaire, reviews, coordinator }: RoundFiles): Carrying<Settling> {
  const begun = coordinator ?? startSettling(round, questionnaire, startOf(round))
  return addReviews(begun, begun.review, reviews)
}

/** It starts at the creation of the round. */
const startOf = (round: Round): Start => ({
  id: idFor(round),
  now: round.createdAt,
  ...(round.createdOn !== undefined && { today: round.createdOn })
})

/** An id in the usual form that is the same for the same round. */
function idFor({ id }: Round): string {
  const hex = createHash('sha256').update(`settled ${id}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-'
  )
}
