import { writeDay } from '#lib/day.ts'

/** The calendar day where the user is, as an ISO date. */
export const today = (): string => dayHere(new Date().toISOString())

/** The calendar day of a moment where the user is, as an ISO date. */
export function dayHere(moment: string): string {
  const at = new Date(moment)
  return writeDay(at.getFullYear(), at.getMonth() + 1, at.getDate())
}

/** A change at a moment, with the calendar day here. */
export const changedAt = (moment: string): { readonly modifiedAt: string; readonly modifiedOn: string } => ({
  modifiedAt: moment,
  modifiedOn: dayHere(moment)
})
