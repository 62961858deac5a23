import type { Ref } from 'react'
import { withFewerMarks, type TextLength } from '#lib/limits.ts'
import { isTooMuch, TooMuch } from '#survey/too-much.tsx'
import { useTranslation } from '../words/language.ts'

interface TextInputProps {
  readonly id: string
  readonly value: string
  /** Several lines, for a remark; otherwise one line, for a name. */
  readonly long?: boolean
  readonly rows?: number
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement> | undefined
  /** Names the field where there is no visible label. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  /** The maximum length. */
  readonly room?: TextLength
  onChange(value: string): void
}

/** A text field without a label. Accepts whatever is typed or pasted, and reports the excess below it. */
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
    // A browser takes minutes to draw hundreds of thousands of marks on one letter. The stored text keeps them all.
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
