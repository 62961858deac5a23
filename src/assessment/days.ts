import { dayOf } from '#lib/day.ts'
import type { Assessment } from './types.ts'

type Created = Pick<Assessment, 'createdAt' | 'createdOn'>
/** When something last changed; older files have no day. */
export type Modified = Pick<Assessment, 'modifiedAt' | 'modifiedOn'>

/** The fields for a change at a moment (ISO 8601 in UTC). Leaves out the calendar day when it is undefined. */
export const modified = (at: string, on: string | undefined): Modified => ({
  modifiedAt: at,
  ...(on !== undefined && { modifiedOn: on })
})

/** The day of creation (ISO 8601) for the person who created it; for older files without that day, the day in UTC. */
export const dayCreated = ({ createdAt, createdOn }: Created): string => dayOf(createdAt, createdOn)

/** The creation of something that never changes, as its last change; for file names. */
export const madeOn = ({ createdAt, createdOn }: Created): Modified => modified(createdAt, createdOn)

/**
 * The day of the last change (ISO 8601) for the person who made it; for older files without that day, the day in UTC.
 */
export const dayModified = ({ modifiedAt, modifiedOn }: Modified): string => dayOf(modifiedAt, modifiedOn)
