import type { Ref } from 'react'
import { withFewerMarks, type TextLength } from '#lib/limits.ts'
import { isTooMuch, TooMuch } from '#survey/too-much.tsx'
import { useTranslation } from '../words/language.ts'

interface TextInputProps {
  readonly id: string
  readonly value: string
  /** Several lines, with room for a remark; otherwise one line for a name. */
  readonly long?: boolean
  readonly rows?: number
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement> | undefined
  /** Where no visible label names the field. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  /** How much fits. */
  readonly room?: TextLength
  onChange(value: string): void
}

/** A bare field for text. It takes whatever is typed or pasted, and says below it how much of that is too much. */
export function TextInput({
  id,
  value,
  long = false,
  room = long ? 'long' : 'short',
  rows,
  ref,
  label,
  describedBy,
  isInvalid = false,
  onChange
}: TextInputProps) {
  const { t } = useTranslation()
  const isLonger = isTooMuch(value, room)
  const tooMuch = `${id}-too-much`
  const shared = {
    ref,
    id,
    // With hundreds of thousands of marks on one letter a browser draws for minutes. What is kept has them all.
    value: withFewerMarks(value),
    className: 'input',
    autoComplete: 'off',
    'aria-label': label,
    'aria-describedby': [describedBy, isLonger ? tooMuch : undefined].filter(Boolean).join(' ') || undefined,
    'aria-invalid': isInvalid || isLonger ? true : undefined
  } as const
  return (
    <>
      {long ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      <TooMuch id={tooMuch} text={value} length={room} translate={t} />
    </>
  )
}
