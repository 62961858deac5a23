import { lazy, Suspense, useState } from 'react'
import { useIdle } from '../../workspace.ts'

const loadSaved = () => import('./SavedAssessments.tsx')
const SavedAssessments = lazy(loadSaved)

/** The assessments on this device, as soon as the page itself stands. */
export function SavedList() {
  const [ready, setReady] = useState(false)
  useIdle(() => setReady(true))
  return ready ? <Suspense fallback={null}><SavedAssessments /></Suspense> : null
}
