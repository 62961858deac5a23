import { useLayoutEffect, useRef } from 'react'
import type { Question } from 'survey-core'
import { firstDay, lastDay } from '#lib/day.ts'
import { refuse } from './refuse-value.ts'

/** A date, in the browser's own field. An incomplete date counts as none. */
export function DayQuestion({ question }: { readonly question: Question }) {
  const field = useRef<HTMLInputElement>(null)
  const value = typeof question.value === 'string' ? question.value : ''
  useLayoutEffect(() => {
    if (field.current === null || question.errors.length > 0) return
    if (field.current.value !== value) field.current.value = value
  })
  // A screen reader reads a date part by part: the group says what the date is for.
  return (
    <span role="group" aria-labelledby={question.ariaTitleId}>
      <input
        ref={field}
        id={question.inputId}
        type="date"
        autoComplete="off"
        defaultValue={value}
        min={firstDay}
        max={lastDay}
        aria-labelledby={question.ariaTitleId}
        aria-describedby={question.a11y_input_ariaDescribedBy ?? undefined}
        aria-invalid={question.hasVisibleErrors}
        onChange={({ target }) => {
          if (target.validity.badInput) return
          question.clearErrors()
          question.value = target.value
        }}
        onBlur={({ target }) => {
          if (target.validity.badInput) refuse(question, 'dayError')
        }}
      />
    </span>
  )
}
