import type { Modified } from '#assessment/days.ts'
import type { Assessment } from '#assessment/types.ts'
import { isBlank } from '#lib/blank.ts'

/** Names the draft; a blank title removes its name. */
export const withTitle = (assessment: Assessment, title: string): Assessment => {
  const { 'policy-title': _, ...others } = assessment.answers
  return { ...assessment, answers: isBlank(title) ? others : { ...assessment.answers, 'policy-title': title.trim() } }
}

/**
 * The same answers and actions for the next draft, created at that moment, without version and date. A review round
 * ends with its draft.
 */
export const nextVersion = (
  assessment: Assessment,
  id: string,
  { modifiedAt, modifiedOn }: Required<Modified>
): Assessment => {
  const { 'draft-version': _version, 'draft-date': _date, ...answers } = assessment.answers
  const { review: _review, ...kept } = assessment
  return {
    ...kept,
    id,
    copiedFrom: assessment.id,
    createdAt: modifiedAt,
    createdOn: modifiedOn,
    modifiedAt,
    modifiedOn,
    answers
  }
}
