import type { ReactNode } from 'react'
import { DayInput } from './DayInput.tsx'
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

/** A field with its label above it, its help, and its error. */
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
      ) : type === 'date' ? (
        <DayInput
          id={id}
          labelledBy={`${id}-label`}
          value={value}
          describedBy={described}
          isInvalid={error !== undefined}
          onChange={onChange}
        />
      ) : (
        <input
          id={id}
          value={value}
          className="input"
          type="password"
          aria-describedby={described}
          aria-invalid={error === undefined ? undefined : true}
          autoComplete="new-password"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {children}
    </div>
  )
}
