import { fileLimits } from './limits.ts'
import { error, type Problem } from './problem.ts'

/** An error that an input has more than this many bytes; by default `fileLimits.bytes`. */
export const tooLarge = (bytes: number = fileLimits.bytes): Problem =>
  error('too-large', '', { megabytes: bytes / 1_000_000 })
