import { useState } from 'react'
import { firstDay, isDay, lastDay } from '#lib/day.ts'
import { useTranslation } from '../words/language.ts'

interface DayInputProps {
  readonly id: string
  /** Where no visible label names the field. */
  readonly label?: string
  /** Id of the visible label. */
  readonly labelledBy?: string
  /** A day, or empty. */
  readonly value: string
  /** Told of days that can be, and of empty. */
  onChange(day: string): void
}

/**
 * A field for a day. What is no day stays in the field, so that it can be mended, and is told below it once the field is
 * left; outside the field there is no day then.
 */
export function DayInput({ id, label, labelledBy, value, onChange }: DayInputProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value)
  const [isBusy, setBusy] = useState(false)
  const isWrong = typed !== '' && !isDay(typed)
  // Somebody else may have changed the day; what is being mended is nobody's day yet.
  const shown = isWrong && value === '' ? typed : value
  const error = isWrong && shown === typed && !isBusy ? t('web.field.notADay') : null
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
        aria-describedby={error === null ? undefined : `${id}-no-day`}
        aria-invalid={error === null ? undefined : true}
        value={shown}
        onFocus={() => setBusy(true)}
        onBlur={() => setBusy(false)}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(isDay(target.value) ? target.value : '')
        }}
      />
      {error === null ? null : (
        <span className="error" id={`${id}-no-day`}>
          {error}
        </span>
      )}
    </span>
  )
}
