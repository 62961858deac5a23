import { roundLimits } from '#lib/limits.ts'
import { error, type Problem } from '#lib/problem.ts'

/** What keeps the files of a round from being read: so many bytes together would all have to be in memory at once. Null when nothing does. */
export const checkTogether = (bytes: number): Problem | null =>
  bytes > roundLimits.bytes
    ? error('too-large', '', { megabytes: roundLimits.bytes / 1_000_000, context: 'together' })
    : null
