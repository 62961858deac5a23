import { countBytes, fileLimits } from './limits.ts'

/**
 * The text of a JSON file: two spaces and a newline at the end, so that people can read it and compare versions. Without
 * layout where the layout alone would make it too large to be read again. Same value, same text.
 */
export function writeJson(value: unknown): string {
  const text = `${JSON.stringify(value, null, 2)}\n`
  return countBytes(text, fileLimits.bytes) <= fileLimits.bytes ? text : `${JSON.stringify(value)}\n`
}
