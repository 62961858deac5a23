import { judgingOf } from '#editing/round-part.ts'
import type { Judging } from '#review/types.ts'
import { proposesPlaces } from '../../draft/proposing.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'

/**
 * Whether proposals are allowed. In a review round only when the coordinator allowed it: proposals make reviewers look
 * at the same places, so that they agree more than they would by themselves.
 */
const isAllowed = (judging: Judging | null): boolean => judging === null || judging.round.proposals === true

/** Whether the app may propose passages, and whether this user wants it to. */
export function useProposing(): { readonly isAllowed: boolean; readonly proposes: boolean } {
  const allowed = isAllowed(judgingOf(useValue(useOpen()).assessment))
  const isWanted = useValue(proposesPlaces)
  return { isAllowed: allowed, proposes: allowed && isWanted }
}
