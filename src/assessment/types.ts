import type { Value } from '#expression/types.ts'
import type { Depth, Language } from '#questionnaire/types.ts'

/** What an answer can be, as SurveyJS stores it. */
export type { Value }

export type Answers = Readonly<Record<string, Value>>

export type ActionStatus = 'open' | 'doing' | 'done' | 'not-adopted'

/** Advice that somebody owns. `advice` is the id of the advice, or of an own action `own:<n>` with its words in `text`. */
export interface Action {
  readonly advice: string
  readonly text?: string
  /** A function, not a name. */
  readonly owner: string
  /** ISO date, or empty. */
  readonly due: string
  readonly status: ActionStatus
  /** Why it is not adopted. */
  readonly reason: string
}

/** Answers and actions for one draft: what the file `*.cohesietoets.json` holds. */
export interface Assessment {
  readonly format: 'cohesietoets/assessment'
  readonly version: 1
  readonly id: string
  readonly questionnaire: { readonly id: string; readonly version: string }
  readonly depth: Depth
  readonly language: Language
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** The calendar day of whoever made it, which may be another than that of UTC; files of before have none. */
  readonly createdOn?: string
  readonly modifiedAt: string
  /** The same of the last change. */
  readonly modifiedOn?: string
  /** Exactly SurveyJS's `survey.data`, names unknown to the questionnaire included. */
  readonly answers: Answers
  readonly actions: readonly Action[]
  /** What it carries while it takes part in a review round; kept as it came, and read by `review/`. */
  readonly review?: Readonly<Record<string, unknown>>
}
