import { lazy, Suspense, useState, type ComponentType } from 'react'
import { loadRestOfWords } from '../../words/language.ts'
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
export const SavedList = () => <Later part={SavedAssessments} />

/** A part that loads as soon as the page itself is ready. */
function Later({ part: Part }: { readonly part: ComponentType }) {
  const [ready, setReady] = useState(false)
  useIdle(() => setReady(true))
  return ready ? (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  ) : null
}
