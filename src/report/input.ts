import type { Assessment } from '#assessment/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { SettledReview } from '#review/settled-review.ts'
import type { Flavour, Language } from './model.ts'
import type { Previous } from './previous.ts'

/** How the assessment was settled by several people. */
export type ReviewInput = SettledReview

export interface ReportInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** Its visible answers, where they are known already. */
  readonly visible?: VisibleAnswers
  readonly outcome: Outcome
  /** What reading the assessment warned about. */
  readonly warnings: readonly Problem[]
  readonly language: Language
  readonly flavour: Flavour
  /** Whether the public version shows the remarks; the working version always does. */
  readonly includeEvidence: boolean
  /** An earlier version of the draft, when the report is to say what changed since. */
  readonly previous?: Previous
  /** When the report of a settled assessment is to tell of the review. */
  readonly review?: ReviewInput
  /** Whether nothing of a review round may come along, also not in the file that is attached. */
  readonly leavesOutReview?: boolean
  readonly translate: Translate
  readonly softwareVersion: string
}
