import { spokenCode } from '#room/code.ts'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { useTranslation } from '../../../words/language.ts'
import { isOwnDevice, isSafe, joinAddress, publicAddress, typedAddress } from '../room/addresses.ts'
import { QrCode } from '../room/QrCode.tsx'
import type { VenueStatus } from './venue-status.ts'
import { VenueStep } from './VenueStep.tsx'
import '../room/Room.css'

/** Above this round-trip time, in milliseconds, people notice that they wait. */
const slow = 1_000

/** The steps of the venue check, one after the other. */
export function VenueSteps({ status }: { readonly status: VenueStatus }) {
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
