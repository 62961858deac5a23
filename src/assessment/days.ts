import { dayOf } from '#lib/day.ts'
import type { Assessment } from './types.ts'

type Created = Pick<Assessment, 'createdAt' | 'createdOn'>
/** When something last changed; older files have no day. */
export type Modified = Pick<Assessment, 'modifiedAt' | 'modifiedOn'>

/** A change at a moment, with the calendar day of the person who made it if known. */
export const modified = (at: string, on: string | undefined): Modified => ({
  modifiedAt: at,
  ...(on !== undefined && { modifiedOn: on })
})

/** The day of creation, for the person who created it. */
export const dayCreated = ({ createdAt, createdOn }: Created): string => dayOf(createdAt, createdOn)

/** The creation of something that never changes, as its last change; for file names. */
export const madeOn = ({ createdAt, createdOn }: Created): Modified => modified(createdAt, createdOn)

/** The day of the last change, for the person who made it. */
export const dayModified = ({ modifiedAt, modifiedOn }: Modified): string => dayOf(modifiedAt, modifiedOn)
