import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { hrefTo, type AssessmentRoute } from '../../router/route.ts'
import { isUntouched } from '#wording/assessment.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { deepen } from '../fill/deepen.ts'
import { Contradictions } from './Contradictions.tsx'
import { FirstAdvice } from './FirstAdvice.tsx'
import { FuturesOutcome } from './FuturesOutcome.tsx'
import { OverallOutcome } from './OverallOutcome.tsx'
import { OutcomeProfile } from './OutcomeProfile.tsx'
import { Referrals } from './Referrals.tsx'
import './Outcome.css'

export default function OutcomePage({ route }: { readonly route: AssessmentRoute }) {
  const { t } = useTranslation()
  const wording = useWording()
  const { outcome } = wording
  const open = useOpen()
  const { id } = route
  if (isUntouched(wording)) {
    return (
      <Page heading={t('web.outcome.heading')}>
        <div className="page-body stack measure">
          <p className="lead">{t('web.outcome.empty')}</p>
          <p>
            <a className="button button--primary" href={hrefTo({ page: 'fill', id, part: null, question: null })}>
              {t('web.outcome.fill')}
            </a>
          </p>
        </div>
      </Page>
    )
  }
  return (
    <Page heading={t('web.outcome.heading')}>
      {outcome.depth === 'quick' ? (
        <div className="page-body">
          <Notice title={t('web.outcome.indicative.title')}>
            <p>{t('web.outcome.indicative.text')}</p>
            <p>
              <Button className="button button--small" onClick={() => deepen(open)}>
                {t('web.depth.quick.button')}
              </Button>
            </p>
          </Notice>
        </div>
      ) : null}
      <OutcomeProfile id={id} />
      <OverallOutcome />
      <Contradictions id={id} />
      <FirstAdvice id={id} />
      <FuturesOutcome id={id} />
      <Referrals />
    </Page>
  )
}
