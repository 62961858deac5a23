import type { ReactNode } from 'react'
import { firstDay, lastDay } from '#lib/day.ts'
import { TextInput } from './TextInput.tsx'

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly type?: 'text' | 'date' | 'password'
  /** Several lines. */
  readonly long?: boolean
  /** Below the field. */
  readonly children?: ReactNode
  onChange(value: string): void
}

/** A field with its label above it, what helps to fill it in, and what is wrong with it. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  type = 'text',
  long = false,
  children,
  onChange
}: TextFieldProps) {
  const described =
    [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
    undefined
  return (
    <div className="field">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {type === 'text' ? (
        <TextInput
          id={id}
          value={value}
          long={long}
          describedBy={described}
          isInvalid={error !== undefined}
          onChange={onChange}
        />
      ) : (
        // A screen reader goes through a day from part to part: the group says of what it is the day.
        <span
          role={type === 'date' ? 'group' : undefined}
          aria-labelledby={type === 'date' ? `${id}-label` : undefined}
        >
          <input
            id={id}
            value={value}
            className="input"
            type={type}
            aria-describedby={described}
            aria-invalid={error === undefined ? undefined : true}
            {...(type === 'date' && { min: firstDay, max: lastDay })}
            autoComplete={type === 'password' ? 'new-password' : 'off'}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      )}
      {children}
    </div>
  )
}
