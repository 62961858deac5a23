import type { Judging } from '#review/types.ts'

/**
 * Whether the app may propose passages. In a review round only when the coordinator allowed it: proposals make reviewers
 * look at the same places, so that they agree more than they would by themselves.
 */
export const mayPropose = (judging: Judging | null): boolean => judging === null || judging.round.proposals === true
