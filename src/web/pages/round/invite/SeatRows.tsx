import { useEffect, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { useTranslation } from '../../../words/language.ts'
import { TextField } from '../../../components/TextField.tsx'
import { seatCount, type SeatRow } from '#editing/invitation.ts'
import '../common/Fieldset.css'
import './InviteForm.css'

interface SeatRowsProps {
  readonly rows: readonly SeatRow[]
  errorOf(field: string): string | undefined
  onChange(rows: readonly SeatRow[]): void
}

/** Who is asked to judge: a function and an organisation each, no names of people. */
export function SeatRows({ rows, errorOf, onChange }: SeatRowsProps) {
  const { t } = useTranslation()
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1
  const set = (key: number, change: Partial<SeatRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)))
  // The new row is above the button, which may disappear: focus moves there.
  const [added, setAdded] = useState<number | null>(null)
  useEffect(() => {
    if (added !== null) document.getElementById(`function-${added}`)?.focus()
  }, [added])
  const add = () => {
    onChange([...rows, { key: nextKey, function: '', organisation: '' }])
    setAdded(nextKey)
  }
  const remove = (key: number) => {
    onChange(rows.filter((row) => row.key !== key))
    document.getElementById('seats')?.focus()
  }
  return (
    <fieldset className="plain-fieldset stack">
      <legend id="seats" tabIndex={-1}>
        {t('web.round.invite.seats')}
      </legend>
      <p className="hint measure">{t('web.round.invite.seatsHint', seatCount)}</p>
      <ol className="plain-list seat-rows">
        {rows.map((row, index) => (
          <li key={row.key} className="seat-row">
            <TextField
              id={`function-${row.key}`}
              label={t('web.round.invite.function', { number: index + 1 })}
              value={row.function}
              error={errorOf(`function-${row.key}`)}
              onChange={(value) => set(row.key, { function: value })}
            />
            <TextField
              id={`organisation-${row.key}`}
              label={t('web.round.invite.organisation', { number: index + 1 })}
              value={row.organisation}
              error={errorOf(`organisation-${row.key}`)}
              onChange={(value) => set(row.key, { organisation: value })}
            />
            {rows.length <= seatCount.least ? null : (
              <Button
                className="button button--quiet"
                aria-label={t('web.round.invite.removeSeat', { number: index + 1 })}
                onClick={() => remove(row.key)}
              >
                {t('web.round.invite.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {rows.length >= seatCount.most ? (
        <p className="muted">{t('web.round.invite.fullCount', seatCount)}</p>
      ) : (
        <Button className="button" onClick={add}>
          {t('web.round.invite.addSeat')}
        </Button>
      )}
    </fieldset>
  )
}
