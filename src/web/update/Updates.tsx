import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { loadRestOfWords } from '../words/language.ts'

/**
 * Without a network right after the first page it cannot be loaded; the page then works without it until the next
 * visit.
 */
const UpdateNotice = lazy<ComponentType>(() =>
  Promise.all([import('./UpdateNotice.tsx'), loadRestOfWords()]).then(
    ([notice]) => notice,
    () => ({ default: () => null })
  )
)

/** The single file has no server, and development needs its changes at once. */
const isHosted = import.meta.env.PROD && import.meta.env.MODE !== 'single'

/**
 * How long after loading the rest of the app is fetched for offline use, in milliseconds: the first question comes
 * first.
 */
const quiet = 4000

/** Stores the app on this device and keeps it up to date, once the page has loaded. */
export function Updates() {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (!isHosted) return
    const timer = setTimeout(() => setReady(true), quiet)
    return () => clearTimeout(timer)
  }, [])
  return ready ? (
    <Suspense fallback={null}>
      <UpdateNotice />
    </Suspense>
  ) : null
}
