import { lazy, use, type ComponentType } from 'react'
import { useTranslation } from '../../words/language.ts'
import type { AssessmentRoute } from '../../router/route.ts'
import NotFoundPage from '../NotFoundPage.tsx'
import { useWorkspace } from '../../shell/workspace.ts'
import { AssessmentFrame } from './AssessmentFrame.tsx'
import { OpenContext } from './open-context.ts'
import { UnreadablePage } from './UnreadablePage.tsx'
import { ViewProvider } from './ViewProvider.tsx'

const pages: Readonly<Record<AssessmentRoute['page'], ComponentType<{ readonly route: AssessmentRoute }>>> = {
  fill: lazy(() => import('../fill/FillPage.tsx')),
  answers: lazy(() => import('../fill/AnswersPage.tsx')),
  outcome: lazy(() => import('../outcome/OutcomePage.tsx')),
  why: lazy(() => import('../outcome/WhyPage.tsx')),
  'what-if': lazy(() => import('../outcome/WhatIfPage.tsx')),
  advice: lazy(() => import('../actions/AdvicePage.tsx')),
  actions: lazy(() => import('../actions/ActionsPage.tsx')),
  compare: lazy(() => import('../compare/ComparePage.tsx')),
  round: lazy(() => import('../round/RoundPage.tsx')),
  workshop: lazy(() => import('../workshop/WorkshopPage.tsx')),
  report: lazy(() => import('../report/ReportPage.tsx')),
  upgrade: lazy(() => import('../upgrade/UpgradePage.tsx'))
}

/** The pages of one assessment, which stays open between them. */
export default function AssessmentPages({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const opened = use(library.open(route.id))
  if (!opened.ok)
    return opened.reason === 'not-found' ? (
      <NotFoundPage />
    ) : (
      <UnreadablePage opened={opened} heading={t('web.unreadable.heading')} />
    )
  const Page = pages[route.page]
  return (
    <OpenContext value={opened.open}>
      <ViewProvider>
        <AssessmentFrame route={route}>
          <Page route={route} />
        </AssessmentFrame>
      </ViewProvider>
    </OpenContext>
  )
}
