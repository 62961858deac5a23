import { spokenCode } from '#room/code.ts'
import { Button } from '../../../components/Button.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import { isOwnDevice, joinAddress, publicAddress, takeOverAddress, typedAddress } from './addresses.ts'
import { ClickerLink } from './ClickerLink.tsx'
import { joinedInWords } from './devices.ts'
import { QrCode } from './QrCode.tsx'
import type { RoomLink } from './room-link.ts'
import { ScreenLink } from './ScreenLink.tsx'
import { TableLink } from './TableLink.tsx'
import '../../round/common/Box.css'
import './Room.css'

interface RoomPanelProps {
  readonly id: string
  readonly held: HeldWorkshop
  readonly link: RoomLink
}

/** Opens a room with phones, and shows how people join. */
export function RoomPanel({ id, held, link }: RoomPanelProps) {
  const { t } = useTranslation()
  const { kept, server, view, isLost, fault } = useValue(link)
  if (kept !== null && kept.token !== null) {
    const address = publicAddress(server)
    return (
      <div className="room-panel">
        <QrCode text={joinAddress(address, kept.code)} label={t('web.workshop.phones.qr')} />
        <div className="stack">
          <p>{t('web.workshop.phones.come', { address: typedAddress(address) })}</p>
          <p className="room-code">{spokenCode(kept.code)}</p>
          <LiveRegion>
            {view === null ? null : <p>{joinedInWords(t, view.joined, 'web.workshop.phones')}</p>}
            {isLost ? <p>{t('web.workshop.phones.lost')}</p> : null}
          </LiveRegion>
          {isOwnDevice(address) ? <Notice tone="attention" title={t('web.workshop.phones.ownDevice')} /> : null}
          {held.workshop.setting === 'tables' ? <TableLink address={address} code={kept.code} /> : null}
          <ScreenLink address={address} code={kept.code} />
          <ClickerLink address={address} token={kept.token} />
          <details>
            <summary>{t('web.workshop.phones.other')}</summary>
            <div className="stack page-body">
              <p className="measure">{t('web.workshop.phones.otherText')}</p>
              <QrCode text={takeOverAddress(address, kept.token, id)} label={t('web.workshop.phones.otherQr')} />
              <p className="small">
                <a href={takeOverAddress(address, kept.token, id)}>{takeOverAddress(address, kept.token, id)}</a>
              </p>
              <p className="measure small muted">{t('web.workshop.phones.otherSafe')}</p>
            </div>
          </details>
        </div>
      </div>
    )
  }
  return (
    <div className="stack">
      <p className="measure">{t('web.workshop.phones.text')}</p>
      {kept === null ? null : (
        <p className="measure">{t(kept.proof === null ? 'web.workshop.phones.gone' : 'web.workshop.phones.closed')}</p>
      )}
      <div role="alert">
        {fault === null ? null : <Notice tone="attention" title={t(`web.workshop.phones.fault.${fault}`)} />}
      </div>
      <p>
        <Button className="button" onClick={() => link.open(held.workshop)}>
          {t(kept === null ? 'web.workshop.phones.open' : 'web.workshop.phones.again')}
        </Button>
      </p>
    </div>
  )
}
