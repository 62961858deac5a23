import { lazy, Suspense } from 'react'
import { judgingOf } from '#editing/round-part.ts'
import { useOpen } from '../assessment/open-context.ts'

const LookAgainHere = lazy(() => import('./LookAgainHere.tsx'))
const CheckEvidence = lazy(() => import('../draft/CheckEvidence.tsx'))
const ConfidenceChoice = lazy(() => import('../round/judge/ConfidenceChoice.tsx'))

/** Shown with every check: a reminder to look again, the confidence in a round, and evidence from the draft. */
export function BesideCheck({ check }: { readonly check: string }) {
  const isJudging = judgingOf(useOpen().get().assessment) !== null
  return (
    <Suspense fallback={null}>
      <LookAgainHere check={check} />
      {isJudging ? <ConfidenceChoice check={check} /> : null}
      <CheckEvidence check={check} />
    </Suspense>
  )
}
