import { countBytes, fileLimits } from './limits.ts'

/**
 * The text of a JSON file, with two spaces of indentation and a final newline, so that people can read and compare it.
 * Without layout when the layout alone would make it too large to read back. The same value always gives the same text.
 */
export function writeJson(value: unknown): string {
  const text = `${JSON.stringify(value, null, 2)}\n`
  return countBytes(text, fileLimits.bytes) <= fileLimits.bytes ? text : `${JSON.stringify(value)}\n`
}
