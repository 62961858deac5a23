import { useDeferredValue } from 'react'

/**
 * A long list: first its beginning, and the whole list as soon as the page has been drawn. Drawing hundreds of rows
 * takes time, and nobody should wait for rows out of sight. Rows that are added later are deferred in the same way,
 * never left out.
 */
export function useFirstPart<T>(all: readonly T[], first = 20): readonly T[] {
  const drawn = useDeferredValue(all.length, 0)
  return all.slice(0, Math.max(drawn, first))
}
