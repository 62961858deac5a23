import { floor } from '#workshop/floor.ts'
import { useTranslation } from '../../../words/language.ts'
import { joinAddress } from './addresses.ts'
import { QrCode } from './QrCode.tsx'

interface RoomLinkProps {
  readonly address: string
  readonly code: string
}

/** How to join with a device that answers for a whole table. */
export function TableLink({ address, code }: RoomLinkProps) {
  const { t } = useTranslation()
  return (
    <details>
      <summary>{t('web.workshop.phones.table.link')}</summary>
      <div className="stack page-body">
        <p className="measure">{t('web.workshop.phones.table.text')}</p>
        <QrCode text={joinAddress(address, code, 'table')} label={t('web.workshop.phones.table.qr')} />
        <p className="measure">{t('web.workshop.phones.table.few', { count: floor })}</p>
      </div>
    </details>
  )
}
