import type { ComponentType } from 'react'
import { hrefTo, workshopSteps, type AssessmentRoute, type WorkshopPart } from '../../router/route.ts'
import { useTranslation } from '../../words/language.ts'
import NotFoundPage from '../NotFoundPage.tsx'
import { ClosePage } from './close/ClosePage.tsx'
import { useHeld, type HeldProps, type HeldWorkshop } from './common/use-held.ts'
import { PreparePage } from './prepare/PreparePage.tsx'
import { useRoom } from './room/use-room.ts'
import { RehearsalPage } from './rehearsal/RehearsalPage.tsx'
import { RunPage } from './run/RunPage.tsx'
import { VenuePage } from './venue/VenuePage.tsx'
import '../../components/StepNumber.css'
import '../round/RoundSteps.css'
import './common/Workshop.css'

const pages: Readonly<Record<WorkshopPart, ComponentType<HeldProps>>> = {
  prepare: PreparePage,
  run: RunPage,
  close: ClosePage,
  rehearsal: RehearsalPage,
  venue: VenuePage
}

/** The workshop of an assessment, for its facilitator. */
export default function WorkshopPage({ route }: { readonly route: AssessmentRoute }) {
  const held = useHeld()
  if (held === null || route.page !== 'workshop') return <NotFoundPage />
  return <StepPage id={route.id} step={route.step} own={held} />
}

interface StepPageProps {
  readonly id: string
  readonly step: WorkshopPart
  readonly own: HeldWorkshop
}

function StepPage({ id, step: at, own }: StepPageProps) {
  const { t } = useTranslation()
  const { held, link } = useRoom(id, own)
  const Page = pages[at]
  return (
    <>
      <nav className="round-steps workshop-steps no-print" aria-label={t('web.workshop.steps.label')}>
        <ol className="plain-list">
          {workshopSteps.map((step, index) => (
            <li key={step}>
              <a href={hrefTo({ page: 'workshop', id, step })} aria-current={step === at ? 'page' : undefined}>
                <span className="step-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="round-steps__words">{t(`web.workshop.steps.${step}`)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Page id={id} held={held} link={link} />
    </>
  )
}
