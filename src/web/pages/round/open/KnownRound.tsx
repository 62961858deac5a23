import { useTranslation } from '../../../words/language.ts'
import { invitationDigest } from '#review/digest.ts'
import type { Round } from '#review/types.ts'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'
import type { RoundSummary } from '#editing/round-summary.ts'
import { seatLabel } from '../common/seat-label.ts'

interface KnownRoundProps {
  /** The assessment on this device that belongs to the round. */
  readonly id: string
  readonly part: RoundSummary
  /** The round that was opened. */
  readonly round: Round
  onClose(): void
}

/** Says that this device already has an assessment of the round, and leads to it. */
export function KnownRound({ id, part, round, onClose }: KnownRoundProps) {
  const { t } = useTranslation()
  const nameOf = (wanted: string) => {
    const found = round.seats.find((seat) => seat.id === wanted)
    return found === undefined ? wanted : seatLabel(t, round, found)
  }
  return (
    <Notice tone="attention">
      <p>
        {invitationDigest(part.round) !== invitationDigest(round)
          ? t('web.round.opened.other')
          : part.kind === 'settling'
            ? t('web.round.opened.own')
            : t('web.round.opened.again', { seat: nameOf(part.seat) })}{' '}
        <a href={hrefTo({ page: 'round', id, step: 'collect', check: null })} onClick={onClose}>
          {t('web.round.opened.goOn')}
        </a>
      </p>
    </Notice>
  )
}
