import type { ComponentType } from 'react'
import { hrefTo, workshopSteps, type AssessmentRoute, type WorkshopStep } from '../../router/route.ts'
import { useTranslation } from '../../words/language.ts'
import NotFoundPage from '../NotFoundPage.tsx'
import { ClosePage } from './close/ClosePage.tsx'
import { useHeld, type HeldProps } from './common/use-held.ts'
import { PreparePage } from './prepare/PreparePage.tsx'
import { RunPage } from './run/RunPage.tsx'
import '../round/RoundSteps.css'
import './common/Workshop.css'

const pages: Readonly<Record<WorkshopStep, ComponentType<HeldProps>>> = {
  prepare: PreparePage,
  run: RunPage,
  close: ClosePage
}

/** The workshop of an assessment, for its facilitator. */
export default function WorkshopPage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const held = useHeld()
  if (held === null || route.page !== 'workshop') return <NotFoundPage />
  const Page = pages[route.step]
  return (
    <>
      <nav className="round-steps workshop-steps no-print" aria-label={t('web.workshop.steps.label')}>
        <ol className="plain-list">
          {workshopSteps.map((step, index) => (
            <li key={step}>
              <a
                href={hrefTo({ page: 'workshop', id: route.id, step })}
                aria-current={step === route.step ? 'page' : undefined}
              >
                <span className="round-steps__number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="round-steps__words">{t(`web.workshop.steps.${step}`)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Page id={route.id} held={held} />
    </>
  )
}
