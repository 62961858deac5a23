import { lazy, Suspense, useState } from 'react'
import { loadRestOfWords } from '../../words/language.ts'
import { useIdle } from '../../workspace.ts'

const SavedAssessments = lazy(async () => {
  await loadRestOfWords()
  return import('./SavedAssessments.tsx')
})

/** The assessments on this device, as soon as the page itself stands. */
export function SavedList() {
  const [ready, setReady] = useState(false)
  useIdle(() => setReady(true))
  return ready ? (
    <Suspense fallback={null}>
      <SavedAssessments />
    </Suspense>
  ) : null
}
