import type { Assessment } from '#assessment/types.ts'
import type { VisibleAnswers } from '#assessment/visible.ts'
import type { Translate } from '#i18n/translator.ts'
import type { Problem } from '#lib/problem.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { SettledReview } from '#review/settled-review.ts'
import type { WorkshopResult } from '#workshop/result.ts'
import type { Flavour, Language, ReportLength } from './model.ts'
import type { Previous } from './previous.ts'

/** How several people settled the assessment. */
export type ReviewInput = SettledReview

export interface ReportInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** Its visible answers, if already known. */
  readonly visible?: VisibleAnswers
  readonly outcome: Outcome
  /** The warnings from reading the assessment. */
  readonly warnings: readonly Problem[]
  readonly language: Language
  readonly flavour: Flavour
  /** Whether the public version shows the remarks; the working version always does. */
  readonly includeEvidence: boolean
  /** An earlier version of the draft, to report what changed since. */
  readonly previous?: Previous
  /** The review of a settled assessment, to include in its report. */
  readonly review?: ReviewInput
  /** The result of the workshop that decided the assessment. */
  readonly workshop?: WorkshopResult
  /** Whether to leave out everything about a review round or a workshop, also from the attached file. */
  readonly leavesOutReview?: boolean
  /** The whole report, or two pages for decision makers; the whole when absent. */
  readonly length?: ReportLength
  /** A text on every page, such as ‘Confidential – draft’. The public version never has one. */
  readonly mark?: string
  readonly translate: Translate
  readonly softwareVersion: string
}
