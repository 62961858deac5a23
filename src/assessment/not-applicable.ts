import { isBlank } from '#lib/blank.ts'
import type { Check } from '#questionnaire/types.ts'

/**
 * Whether *not applicable* is valid as an answer: the check allows it, and there is a reason. Otherwise the check
 * counts as not filled in, everywhere.
 */
export const isNotApplicable = ({ notApplicable }: Pick<Check, 'notApplicable'>, reason: unknown): boolean =>
  notApplicable !== null && !isBlank(reason)
