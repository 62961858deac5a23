import { useState } from 'react'
import { firstDay, isDay, lastDay } from '#lib/day.ts'
import { useTranslation } from '../words/language.ts'

interface DayInputProps {
  readonly id: string
  /** Names the field where there is no visible label. */
  readonly label?: string
  /** Id of the visible label. */
  readonly labelledBy?: string
  /** Ids of further explanations of the field. */
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  /** An ISO date, or empty. */
  readonly value: string
  /** Called with valid dates, and with empty. */
  onChange(day: string): void
}

/** Whether the date field with this id contains an invalid value. A form asks before it submits. */
export function isRefusedIn(id: string): boolean {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && isRefused(field)
}

const isRefused = ({ value, validity }: HTMLInputElement): boolean =>
  validity.badInput || (value !== '' && !isDay(value))

/**
 * A field for a date. An invalid or incomplete date stays in the field for correction, with a message below it once the
 * field is left; the last valid date stays the value.
 */
export function DayInput({ id, label, labelledBy, describedBy, isInvalid = false, value, onChange }: DayInputProps) {
  const { t } = useTranslation()
  /** The invalid text in the field: empty for an incomplete date. Null when the field shows the date. */
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isTold = refused !== null && !isBusy
  const readField = (field: HTMLInputElement) => {
    const typed = field.value
    setRefused(isRefused(field) ? typed : null)
    if (!isRefused(field) && typed !== value) onChange(typed)
  }
  return (
    // A screen reader reads a date part by part: the group says what the date is for.
    <span role="group" aria-label={label} aria-labelledby={labelledBy}>
      <input
        id={id}
        className="input"
        type="date"
        min={firstDay}
        max={lastDay}
        autoComplete="off"
        aria-label={label}
        aria-describedby={[describedBy, isTold ? `${id}-no-day` : undefined].filter(Boolean).join(' ') || undefined}
        aria-invalid={isTold || isInvalid ? true : undefined}
        value={refused ?? value}
        onFocus={() => setBusy(true)}
        onBlur={({ target }) => {
          setBusy(false)
          // Browsers report no change for an incomplete date.
          readField(target)
        }}
        onChange={({ target }) => readField(target)}
      />
      {isTold ? (
        <span className="error" id={`${id}-no-day`}>
          {t('web.field.notADay')}
        </span>
      ) : null}
    </span>
  )
}
