import { spokenCode } from '#room/code.ts'
import { useTranslation } from '../../../words/language.ts'
import { joinedInWords } from '../room/devices.ts'
import { QrCode } from '../room/QrCode.tsx'
import type { BoardRoom } from './board-link.ts'

interface JoinCardProps {
  readonly room: BoardRoom
  /** Whether it is beside something else, for people who come in late. */
  readonly isSmall?: boolean
}

/** How to take part with a phone: a code to scan from the back of the hall, and an address to type. */
export function JoinCard({ room, isSmall = false }: JoinCardProps) {
  const { t } = useTranslation()
  return (
    <section
      className={`join-card${isSmall ? ' join-card--small' : ''}`}
      aria-label={t('web.workshop.phones.board.come')}
    >
      <QrCode text={room.join} label={t('web.workshop.phones.qr')} />
      <div className="join-card__words">
        {isSmall ? null : <p className="join-card__heading">{t('web.workshop.phones.board.come')}</p>}
        <p className="join-card__address">{room.address}</p>
        <p className="join-card__code">{spokenCode(room.code)}</p>
        <p>{joinedInWords(t, room.joined, 'web.workshop.phones.board')}</p>
      </div>
    </section>
  )
}
