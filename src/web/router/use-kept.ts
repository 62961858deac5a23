import { useCallback, useState } from 'react'
import { keptHere } from './place.ts'

/** State that is restored when the user returns to the page with the browser's back or forward. */
export function useKept<T>(name: string, start: T): readonly [T, (change: (before: T) => T) => void] {
  const [kept] = useState(keptHere)
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : start))
  const change = useCallback(
    (make: (before: T) => T) =>
      setValue((before) => {
        const after = make(before)
        kept.set(name, after)
        return after
      }),
    [kept, name]
  )
  return [value, change]
}
