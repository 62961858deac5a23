import { useEffect, useMemo } from 'react'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldProps } from '../common/use-held.ts'
import { createTrialRoom } from './trial-room.ts'
import { VenueFaults } from './VenueFaults.tsx'
import { VenueSteps } from './VenueSteps.tsx'

/** Checks before the session, at the venue itself, whether phones can reach the room. */
export function VenuePage({ held }: HeldProps) {
  const { t } = useTranslation()
  const { workshop, questionnaire } = held
  // One room for as long as the page is open, whatever changes in the workshop meanwhile.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const trial = useMemo(() => createTrialRoom(workshop, questionnaire), [questionnaire])
  useEffect(() => () => void trial.stop(), [trial])
  const status = useValue(trial)
  return (
    <Page heading={t('web.workshop.venue.heading')}>
      <p className="lead page-body">{t('web.workshop.venue.lead')}</p>
      <div role="alert">
        {status.fault === null ? null : (
          <Notice tone="attention" title={t(`web.workshop.phones.fault.${status.fault}`)} />
        )}
      </div>
      <p className="row page-body">
        <Button className="button button--primary" disabled={status.stage === 'busy'} onClick={() => trial.start()}>
          {t(status.stage === 'idle' ? 'web.workshop.venue.begin' : 'web.workshop.venue.again')}
        </Button>
        {status.stage === 'open' ? (
          <Button className="button" onClick={() => trial.stop()}>
            {t('web.workshop.venue.stop')}
          </Button>
        ) : null}
      </p>
      <LiveRegion>
        {status.stage === 'busy' ? <p>{t('common.loading')}</p> : null}
        {status.stage === 'over' ? <p>{t('web.workshop.venue.over')}</p> : null}
      </LiveRegion>
      {status.stage === 'open' ? <VenueSteps status={status} /> : null}
      <VenueFaults />
    </Page>
  )
}
