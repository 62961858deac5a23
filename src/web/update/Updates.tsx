import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { loadRestOfWords } from '../words/language.ts'

/** Without a network right after the first page it cannot be loaded; the page then does without it, until the next visit. */
const UpdateNotice = lazy<ComponentType>(() =>
  Promise.all([import('./UpdateNotice.tsx'), loadRestOfWords()]).then(
    ([notice]) => notice,
    () => ({ default: () => null })
  )
)

/** The single file has no server to come from, and development wants its changes at once. */
const isHosted = import.meta.env.PROD && import.meta.env.MODE !== 'single'

/** How long after loading the rest of the app is fetched for offline use, in milliseconds: the first question goes first. */
const quiet = 4000

/** Keeps the app on this device and up to date, once the page has had its time. */
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
