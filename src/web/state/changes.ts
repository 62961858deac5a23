import type { Assessment } from '#assessment/types.ts'
import { changedAt } from '../today.ts'
import { isBlank } from '#lib/blank.ts'

export const withTitle = (assessment: Assessment, title: string): Assessment => {
  const { 'policy-title': _, ...others } = assessment.answers
  return { ...assessment, answers: isBlank(title) ? others : { ...assessment.answers, 'policy-title': title.trim() } }
}

/** The same answers and actions for the next draft, whose version and date are still to be filled in. A review round ends with its draft. */
export const nextVersion = (assessment: Assessment, id: string, now: string): Assessment => {
  const { 'draft-version': _version, 'draft-date': _date, ...answers } = assessment.answers
  const { review: _review, ...kept } = assessment
  const changed = changedAt(now)
  return { ...kept, id, createdAt: now, createdOn: changed.modifiedOn, ...changed, answers }
}
