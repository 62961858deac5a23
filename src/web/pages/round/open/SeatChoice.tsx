import { Option } from '../../../components/Option.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { Round } from '#review/types.ts'
import { seatLabel } from '../common/seat-label.ts'
import '../common/Fieldset.css'

interface SeatChoiceProps {
  readonly round: Round
  /** The id of the chosen seat; null for none. */
  readonly chosen: string | null
  /** Whether to say that a seat must be chosen. */
  readonly isMissing: boolean
  onChoose(seat: string): void
}

/** The seats of a round, to choose one. */
export function SeatChoice({ round, chosen, isMissing, onChoose }: SeatChoiceProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="plain-fieldset" aria-describedby={isMissing ? 'seat-error' : undefined}>
      <legend>{t('web.round.opened.seat')}</legend>
      {isMissing ? (
        <p className="error" id="seat-error">
          {t('web.round.opened.noSeat')}
        </p>
      ) : null}
      {round.seats.map((seat, index) => (
        <Option
          key={seat.id}
          id={`seat-${index}`}
          type="radio"
          name="seat"
          checked={chosen === seat.id}
          onChange={() => onChoose(seat.id)}
        >
          {seatLabel(t, round, seat)}
        </Option>
      ))}
    </fieldset>
  )
}
