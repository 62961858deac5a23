import { dayOf } from '#lib/day.ts'
import type { Assessment } from './types.ts'

type Created = Pick<Assessment, 'createdAt' | 'createdOn'>
/** When something was changed last; files of before have no day. */
export type Modified = Pick<Assessment, 'modifiedAt' | 'modifiedOn'>

/** A change at a moment, with the day of whoever made it when that is known. */
export const modified = (at: string, on: string | undefined): Modified => ({
  modifiedAt: at,
  ...(on !== undefined && { modifiedOn: on })
})

/** The day on which something was made, for whoever made it. */
export const dayCreated = ({ createdAt, createdOn }: Created): string => dayOf(createdAt, createdOn)

/** A thing that was made and is not changed, as one that was changed when it was made: for a name of a file. */
export const madeOn = ({ createdAt, createdOn }: Created): Modified => modified(createdAt, createdOn)

/** The day of the last change, for whoever made it. */
export const dayModified = ({ modifiedAt, modifiedOn }: Modified): string => dayOf(modifiedAt, modifiedOn)
