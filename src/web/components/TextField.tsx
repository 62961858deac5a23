import type { ReactNode } from 'react'
import { firstDay, lastDay } from '#lib/day.ts'

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly type?: 'text' | 'date' | 'password'
  /** Several lines. */
  readonly long?: boolean
  readonly maxLength?: number
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
  maxLength = 300,
  children,
  onChange
}: TextFieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter((word) => word !== '')
    .join(' ')
  const shared = {
    id,
    value,
    className: 'input',
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
      {long ? (
        <textarea {...shared} maxLength={4_000} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          {...(type === 'date' && { min: firstDay, max: lastDay })}
          maxLength={maxLength}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {children}
    </div>
  )
}
