import { useEffect, useState } from 'react'

/** The result of `load`; null until it is there. Pass the same function as long as the same thing is loaded. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null)
  useEffect(() => {
    let isWanted = true
    void load().then((value) => {
      if (isWanted) setLoaded(value)
    })
    return () => {
      isWanted = false
    }
  }, [load])
  return loaded
}
