import { findExcess } from './json-excess.ts'
import { countBytes, fileLimits } from './limits.ts'
import { error, type Problem } from './problem.ts'
import { tooLarge } from './too-large.ts'

/**
 * An error when a JSON text exceeds one of `fileLimits`; null when it fits. Readers call it before they parse, and
 * writers before they write. Does not parse the text, which could take seconds.
 */
export function checkFits(text: string): Problem | null {
  if (countBytes(text, fileLimits.bytes) > fileLimits.bytes) return tooLarge()
  switch (findExcess(text, fileLimits)) {
    case 'values':
      return error('too-many', '', { values: fileLimits.values })
    case 'lines':
      return error('too-many', '', { values: fileLimits.lines, context: 'lines' })
    case 'depth':
      return error('too-deep', '', { depth: fileLimits.depth })
    case null:
      return null
  }
}

/**
 * The problem that prevents writing a text, worded for the writer: the file could not be opened again. Null when it can
 * be written.
 */
export function checkWritten(text: string): Problem | null {
  const { bytes, ...others } = fileLimits
  return checkFits(text) === null ? null : error('would-not-open', '', { megabytes: bytes / 1_000_000, ...others })
}
