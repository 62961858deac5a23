import { fileLimits } from './limits.ts'
import { error, type Problem } from './problem.ts'

/** An error for something larger than the reader accepts; by default the limit of a text. */
export const tooLarge = (bytes: number = fileLimits.bytes): Problem =>
  error('too-large', '', { megabytes: bytes / 1_000_000 })
