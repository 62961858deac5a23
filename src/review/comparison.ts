import type { Value } from '#expression/types.ts'
import type { Finding, Overall, ThemeOutcome } from '#outcome/types.ts'
import type { Agreement } from './agreement.ts'
import type { Confidence, Reviewer, Round } from './types.ts'

/** The finding of one reviewer on one check. */
export interface Cell extends Pick<Finding, 'outcome' | 'level' | 'evidence'> {
  /** Id of the reviewer. */
  readonly reviewer: string
  readonly confidence: Confidence | null
  /** Trimmed; empty when there is none. */
  readonly remark: string
}

/**
 * One check with the findings of all reviewers. Unknown, not applicable and unanswered have no level and count in no
 * number here.
 */
export interface CheckComparison extends Pick<Finding, 'check' | 'theme' | 'weight' | 'gate'> {
  /** In the order of the reviewers. */
  readonly cells: readonly Cell[]
  /** How many reviewers gave each level, by level. */
  readonly counts: readonly number[]
  /** The middle level, halfway between two when there are two; null without levels. */
  readonly median: number | null
  /** Highest minus lowest level; null without levels. */
  readonly spread: number | null
  /**
   * The answer that everybody gave: the same level, or *not applicable*. Null when they differ, or when nobody knows.
   */
  readonly unanimous: number | 'not-applicable' | null
}

/** The profile that follows from the answers of one reviewer. */
export interface ReviewerProfile {
  readonly reviewer: string
  readonly themes: readonly ThemeOutcome[]
  readonly overall: Overall
}

/** A question outside the checks with different answers. */
export interface OtherDifference {
  readonly question: string
  /** In the order of the reviewers; null where a reviewer gave no answer. */
  readonly answers: readonly { readonly reviewer: string; readonly answer: Value | null }[]
}

/** The comparison of all reviews of a round. Ids and numbers, no texts. */
export interface RoundComparison {
  readonly format: 'cohesietoets/round-comparison'
  readonly version: 1
  readonly round: string
  readonly questionnaire: Round['questionnaire']
  /** In the order of the seats of the round. */
  readonly reviewers: readonly Reviewer[]
  /** Every check that at least one reviewer was asked, in the order of the questionnaire. */
  readonly checks: readonly CheckComparison[]
  readonly themes: readonly (Agreement & { readonly id: string })[]
  /** Over the themes that count in the overall score. */
  readonly overall: Agreement
  readonly profiles: readonly ReviewerProfile[]
  /** Checks that nobody could give a level. */
  readonly blindSpots: readonly string[]
  readonly others: readonly OtherDifference[]
}

/** The levels that reviewers gave, in the order of the reviewers. */
export const levelsOf = ({ cells }: Pick<CheckComparison, 'cells'>): readonly number[] =>
  cells.flatMap(({ level }) => (level === null ? [] : [level]))
