import { lazy, Suspense } from 'react'
import { judgingOf } from '#editing/round-part.ts'
import { useOpen } from '../assessment/open-context.ts'

const CheckEvidence = lazy(() => import('./CheckEvidence.tsx'))
const ConfidenceChoice = lazy(() => import('../round/judge/ConfidenceChoice.tsx'))

/** What stands with every check while a draft is open, or after something was taken over from one. */
export function Beside({ check }: { readonly check: string }) {
  const isJudging = judgingOf(useOpen().get().assessment) !== null
  return (
    <Suspense fallback={null}>
      {isJudging ? <ConfidenceChoice check={check} /> : null}
      <CheckEvidence check={check} />
    </Suspense>
  )
}
