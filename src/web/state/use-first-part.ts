import { useDeferredValue } from 'react'

/**
 * A long list: its first part at once, and all of it as soon as the page stands. Drawing hundreds of rows takes its time, and
 * nobody should wait for those out of sight. What is added later waits its turn in the same way; it is never left out.
 */
export function useFirstPart<T>(all: readonly T[], first = 20): readonly T[] {
  const drawn = useDeferredValue(all.length, 0)
  return all.slice(0, Math.max(drawn, first))
}
