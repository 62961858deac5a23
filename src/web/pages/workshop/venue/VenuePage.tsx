import { useEffect, useMemo } from 'react'
import { spokenCode } from '#room/code.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldProps } from '../common/use-held.ts'
import { isOwnDevice, isSafe, joinAddress, publicAddress, typedAddress } from '../room/addresses.ts'
import { QrCode } from '../room/QrCode.tsx'
import { createTrialRoom, type VenueStatus } from './trial-room.ts'
import { VenueFaults } from './VenueFaults.tsx'
import { VenueStep } from './VenueStep.tsx'
import '../room/Room.css'

/** Above this many milliseconds there and back, people notice that they wait. */
const slow = 1_000

/** Tells before the session, at the place itself, whether phones can reach the room. */
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
      {status.stage === 'open' ? <Steps status={status} /> : null}
      <VenueFaults />
    </Page>
  )
}

function Steps({ status }: { readonly status: VenueStatus }) {
  const { t } = useTranslation()
  const { server, milliseconds, transport, code, joined, answered } = status
  const address = publicAddress(server)
  const isReachable = !isOwnDevice(address)
  return (
    <ol className="plain-list venue">
      <VenueStep
        heading={t('web.workshop.venue.server')}
        state={milliseconds === null ? 'busy' : milliseconds > slow ? 'attention' : 'good'}
      >
        {milliseconds === null ? null : <p>{t('web.workshop.venue.time', { count: milliseconds })}</p>}
      </VenueStep>
      <VenueStep
        heading={t('web.workshop.venue.address')}
        state={isReachable && isSafe(address) ? 'good' : 'attention'}
      >
        <p className="venue__address">{typedAddress(address)}</p>
        {isReachable ? null : <p>{t('web.workshop.phones.ownDevice')}</p>}
        {isReachable && !isSafe(address) ? <p>{t('web.workshop.venue.notSafe')}</p> : null}
      </VenueStep>
      <VenueStep
        heading={t('web.workshop.venue.contact')}
        state={transport === null ? 'busy' : transport === 'stream' ? 'good' : 'attention'}
      >
        {transport === null ? null : <p>{t(`web.workshop.venue.${transport}`)}</p>}
      </VenueStep>
      <VenueStep heading={t('web.workshop.venue.phone')} state={answered > 0 ? 'good' : 'busy'}>
        <div className="room-panel">
          <QrCode text={joinAddress(address, code, 'try')} label={t('web.workshop.venue.qr')} />
          <div className="stack">
            <p>{t('web.workshop.venue.scan')}</p>
            <p className="room-code">{spokenCode(code)}</p>
            <LiveRegion>
              <p>
                <strong>
                  {t(
                    answered > 0
                      ? 'web.workshop.venue.arrived'
                      : joined > 0
                        ? 'web.workshop.venue.came'
                        : 'web.workshop.venue.waiting',
                    { count: answered }
                  )}
                </strong>
              </p>
            </LiveRegion>
            <p className="measure">{t('web.workshop.venue.twice')}</p>
          </div>
        </div>
      </VenueStep>
    </ol>
  )
}
