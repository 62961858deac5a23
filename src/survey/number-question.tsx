import { useLayoutEffect, useRef } from 'react'
import type { Question } from 'survey-core'
import type { Language } from '#lib/language.ts'
import { useForm } from './form-context.ts'
import { refuse } from './refuse-value.ts'

/** The number that a text in digits means; a comma is also a decimal mark. Null when it is no number. */
const numberIn = (text: string): number | null =>
  /^[+-]?\d{1,15}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null

/** The number as a field shows it: with the decimal mark of the language. */
const inField = (value: number | null, language: Language): string =>
  value === null ? '' : String(value).replace('.', language === 'nl' ? ',' : '.')

/**
 * A number is typed: no mouse wheel or arrow key changes it unnoticed, and a value that is no number stays in the field
 * with a message.
 */
export function NumberQuestion({ question }: { readonly question: Question }) {
  const { language } = useForm()
  const field = useRef<HTMLInputElement>(null)
  const value = typeof question.value === 'number' ? question.value : null
  useLayoutEffect(() => {
    if (field.current === null || question.errors.length > 0) return
    if (numberIn(field.current.value) !== value) field.current.value = inField(value, language)
  })
  return (
    <input
      ref={field}
      id={question.inputId}
      type="text"
      inputMode="decimal"
      data-kind="number"
      autoComplete="off"
      defaultValue={inField(value, language)}
      aria-labelledby={question.ariaTitleId}
      aria-describedby={question.a11y_input_ariaDescribedBy ?? undefined}
      aria-invalid={question.hasVisibleErrors}
      onChange={({ target }) => {
        const number = numberIn(target.value)
        if (number === null && target.value.trim() !== '') refuse(question, 'numericError')
        else {
          question.clearErrors()
          question.value = number ?? undefined
        }
      }}
    />
  )
}
