/** The calendar day where the user is, as an ISO date. */
export const today = (): string => dayHere(new Date().toISOString())

/** The calendar day of a moment where the user is, as an ISO date. */
export function dayHere(moment: string): string {
  const at = new Date(moment)
  const year = String(at.getFullYear()).padStart(4, '0')
  return [year, ...[at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** A change at a moment, with the day it was here. */
export const changedAt = (moment: string): { readonly modifiedAt: string; readonly modifiedOn: string } => ({
  modifiedAt: moment,
  modifiedOn: dayHere(moment)
})
