import type { ComponentType } from 'react'
import type { AssessmentRoute, RoundStep } from '../../router/route.ts'
import { roundPartOf } from '#editing/round-part.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'
import NotFoundPage from '../NotFoundPage.tsx'
import { AgendaPage } from './agenda/AgendaPage.tsx'
import { CollectPage } from './collect/CollectPage.tsx'
import { JudgingPage } from './judge/JudgingPage.tsx'
import { RoundComparePage } from './compare/RoundComparePage.tsx'
import { RoundSteps } from './RoundSteps.tsx'
import { SettlePage } from './settle/SettlePage.tsx'
import { SignOffPage } from './sign-off/SignOffPage.tsx'
import type { RoundPageProps } from './common/round-page.ts'
import { useCoordinated } from './common/use-coordinated.ts'

const pages: Readonly<Record<RoundStep, ComponentType<RoundPageProps>>> = {
  collect: CollectPage,
  compare: RoundComparePage,
  agenda: AgendaPage,
  settle: SettlePage,
  'sign-off': SignOffPage
}

/** The review round of an assessment, for its coordinator or for a reviewer. */
export default function RoundPage({ route }: { readonly route: AssessmentRoute }) {
  const roundPart = roundPartOf(useValue(useOpen()).assessment)
  const coordinated = useCoordinated()
  if (roundPart?.kind === 'judging') return <JudgingPage id={route.id} judging={roundPart} />
  if (coordinated === null || route.page !== 'round') return <NotFoundPage />
  const Page = pages[route.step]
  return (
    <>
      <RoundSteps id={route.id} current={route.step} coordinated={coordinated} />
      <Page id={route.id} coordinated={coordinated} check={route.check} />
    </>
  )
}
