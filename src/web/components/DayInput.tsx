import { useState } from 'react'
import { firstDay, isDay, lastDay } from '#lib/day.ts'
import { useTranslation } from '../words/language.ts'

interface DayInputProps {
  readonly id: string
  /** Where no visible label names the field. */
  readonly label?: string
  /** Id of the visible label. */
  readonly labelledBy?: string
  /** Ids of what else explains the field. */
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  /** A day, or empty. */
  readonly value: string
  /** Told of days that can be, and of empty. */
  onChange(day: string): void
}

/** Whether what stands in a field for a day, given by its id, is not taken. A form asks before it is sent. */
export function isRefusedIn(id: string): boolean {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement && isRefused(field)
}

const isRefused = ({ value, validity }: HTMLInputElement): boolean =>
  validity.badInput || (value !== '' && !isDay(value))

/**
 * A field for a day. What is no day, or only a part of one, stays in the field so that it can be mended, and is told below it
 * once the field is left; outside the field the day that was there before stays.
 */
export function DayInput({ id, label, labelledBy, describedBy, isInvalid = false, value, onChange }: DayInputProps) {
  const { t } = useTranslation()
  /** What stands in the field and is no day: empty for a part of one. Null when the field shows the day. */
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isTold = refused !== null && !isBusy
  const take = (field: HTMLInputElement) => {
    const typed = field.value
    setRefused(isRefused(field) ? typed : null)
    if (!isRefused(field) && typed !== value) onChange(typed)
  }
  return (
    // A screen reader goes through a day from part to part: the group says of what it is the day.
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
          // A part of a day is no change to a browser.
          take(target)
        }}
        onChange={({ target }) => take(target)}
      />
      {isTold ? (
        <span className="error" id={`${id}-no-day`}>
          {t('web.field.notADay')}
        </span>
      ) : null}
    </span>
  )
}
