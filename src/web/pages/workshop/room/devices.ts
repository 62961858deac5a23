import type { ByDevice, FacilitatorView } from '#room/types.ts'
import { isFixed } from '#workshop/floor.ts'
import type { CheckItem } from '#workshop/types.ts'

/** Phones and tables. */
export const together = ({ phone, table }: ByDevice): number => phone + table

/** How many devices answered the ballot that goes on, and are not in its counts yet. */
export function devicesWaiting(item: CheckItem, view: FacilitatorView | null): number {
  const ballot = item.ballots.at(-1)
  if (view === null || ballot === undefined || isFixed(item, ballot) || view.workshop.at !== item.id) return 0
  return together(view.answered)
}
