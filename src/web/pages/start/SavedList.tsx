import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { loadRestOfWords } from '../../words/language.ts'
import { isReturning } from '../../shell/returning.ts'
import { useIdle } from './use-idle.ts'

const SavedAssessments = lazy(async () => {
  await loadRestOfWords()
  return import('./SavedAssessments.tsx')
})

const NothingSaved = lazy(async () => {
  await loadRestOfWords()
  return import('./NothingSaved.tsx')
})

/** Shown at the end of the page when there are no assessments. */
export const NoneSaved = () => <Later part={NothingSaved} />

/** The assessments on this device. */
export const SavedList = () => (
  <div className="saved-place">
    <Later part={SavedAssessments} />
  </div>
)

/** A part that loads as soon as the page itself is ready. */
function Later({ part: Part }: { readonly part: ComponentType }) {
  const [ready, setReady] = useState(false)
  useIdle(() => setReady(true))
  // Somebody who returns waits for it.
  useEffect(() => {
    if (isReturning()) setReady(true)
  }, [])
  return ready ? (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  ) : null
}
