import { fileLimits } from './limits.ts'
import { error, type Problem } from './problem.ts'

/** That something is larger than what may be read: a text, unless told otherwise. */
export const tooLarge = (bytes: number = fileLimits.bytes): Problem =>
  error('too-large', '', { megabytes: bytes / 1_000_000 })
