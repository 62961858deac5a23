import type { Value } from '#expression/types.ts'
import type { Depth, Language } from '#questionnaire/types.ts'
import type { EvidenceByCheck } from './evidence.ts'

/** The possible values of an answer, as SurveyJS stores them. */
export type { Value }

export type Answers = Readonly<Record<string, Value>>

export type ActionStatus = 'open' | 'doing' | 'done' | 'not-adopted'

/**
 * An advice that somebody takes on. `advice` is the id of the advice, or `own:<n>` for an own action. `text` is the
 * text of an own action, or what somebody made of the text of an advice; absent: the advice as it is.
 */
export interface Action {
  readonly advice: string
  readonly text?: string
  /** The level, 0 to 3, that the check of the advice is to reach; absent: none was chosen. */
  readonly target?: number
  /** A function, not the name of a person. */
  readonly owner: string
  /** ISO date, or empty. */
  readonly due: string
  readonly status: ActionStatus
  /** Why the action was not adopted. */
  readonly reason: string
}

/** Answers and actions for one draft: the content of a file `*.cohesietoets.json`. */
export interface Assessment {
  readonly format: 'cohesietoets/assessment'
  readonly version: 1
  readonly id: string
  readonly questionnaire: { readonly id: string; readonly version: string }
  readonly depth: Depth
  readonly language: Language
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** The calendar day of the person who created it, which may differ from that in UTC; absent in older files. */
  readonly createdOn?: string
  readonly modifiedAt: string
  /** The calendar day of the last change, for the person who made it. */
  readonly modifiedOn?: string
  /** Exactly SurveyJS's `survey.data`, including names that the questionnaire does not know. */
  readonly answers: Answers
  readonly actions: readonly Action[]
  /**
   * Passages of the draft that support an answer. What people read is the remark beside the answer. Absent when there
   * are none.
   */
  readonly evidence?: EvidenceByCheck
  /** Checks whose meaning changed in an upgrade and whose level nobody has confirmed since; see `upgrade.ts`. */
  readonly lookAgain?: readonly string[]
  /** The id of the assessment of an earlier version of the draft, that this one began as a copy of. */
  readonly copiedFrom?: string
  /** The review part of an assessment in a round; kept unchanged here, and read by `review/`. */
  readonly review?: Readonly<Record<string, unknown>>
}

/** An assessment whose review part has another type: already read, or irrelevant to the caller (`unknown`). */
export type AssessmentWith<Review> = Omit<Assessment, 'review'> & { readonly review?: Review }
