import { roundLimits } from '#lib/limits.ts'
import { error, type Problem } from '#lib/problem.ts'

/** An error when the files of a round are together too large to hold in memory; null when they fit. */
export const checkTogether = (bytes: number): Problem | null =>
  bytes > roundLimits.bytes
    ? error('too-large', '', { megabytes: roundLimits.bytes / 1_000_000, context: 'together' })
    : null
