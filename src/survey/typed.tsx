import { useLayoutEffect, useRef, type ChangeEvent } from 'react'
import { surveyLocalization, type Question, type QuestionTextModel } from 'survey-core'
import { firstDay, lastDay } from '#lib/day.ts'
import type { Language } from '#lib/language.ts'
import { withFewerMarks, type TextLength } from '#lib/limits.ts'
import { useForm } from './form-context.ts'
import { isTooMuch, TooMuch } from './too-much.tsx'

/*
 * Fields for typing. SurveyJS's own fields write the typed text back at every key, after which Firefox forgets its undo
 * history; and they change a number when the mouse wheel turns over it. Here a field is written only when somebody else
 * changed the answer.
 */

interface TypedTextProps {
  readonly id: string
  readonly labelledBy: string | undefined
  /** Ids of the texts that explain the field. */
  readonly describedBy: readonly (string | null)[]
  readonly isInvalid: boolean
  readonly text: string
  readonly length: TextLength
  /** Several lines. */
  readonly isLong: boolean
  onType(text: string): void
}

const ids = (given: readonly (string | null)[]): string | undefined =>
  given.filter((id) => id !== null && id !== '').join(' ') || undefined

/** Browsers with `field-sizing` do this by themselves. */
const grow = (area: HTMLTextAreaElement): void => {
  if (area.scrollHeight > area.clientHeight)
    area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}

/** A text of one or more lines, with its excess below it. Nothing is cut. */
export function TypedText({ id, labelledBy, describedBy, isInvalid, text, length, isLong, onType }: TypedTextProps) {
  const { translate } = useForm()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // A browser takes minutes to draw hundreds of thousands of marks on one letter. The answer keeps them all.
  const shown = withFewerMarks(text)
  useLayoutEffect(() => {
    if (field.current === null) return
    if (field.current.value !== shown) field.current.value = shown
    if (isLong) grow(field.current)
  })
  const isLonger = isTooMuch(text, length)
  const tooMuch = `${id}-too-much`
  const shared = {
    ref: field,
    id,
    defaultValue: shown,
    'aria-labelledby': labelledBy,
    'aria-describedby': ids([...describedBy, isLonger ? tooMuch : null]),
    'aria-invalid': isInvalid || isLonger,
    autoComplete: 'off',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(target.value)
  } as const
  return (
    <>
      {isLong ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
      <TooMuch id={tooMuch} text={text} length={length} translate={translate} />
    </>
  )
}

/** A question that is answered with a text. */
export function TextQuestion({ question, isLong }: { readonly question: Question; readonly isLong: boolean }) {
  return (
    <TypedText
      id={question.inputId}
      labelledBy={question.ariaTitleId}
      describedBy={[question.a11y_input_ariaDescribedBy]}
      isInvalid={question.hasVisibleErrors}
      text={typeof question.value === 'string' ? question.value : ''}
      length={isLong ? 'long' : 'short'}
      isLong={isLong}
      onType={(text) => {
        question.value = text
      }}
    />
  )
}

/** The number that a text in digits means; a comma is also a decimal mark. Null when it is no number. */
const numberIn = (text: string): number | null =>
  /^[+-]?\d{1,15}([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null

/** The number as a field shows it: with the decimal mark of the language. */
const inField = (value: number | null, language: Language): string =>
  value === null ? '' : String(value).replace('.', language === 'nl' ? ',' : '.')

/** Shows at a field that its value is refused; the previous value stays. */
const refuse = (question: Question, error: 'numericError' | 'dayError'): void => {
  question.clearErrors()
  question.addError(surveyLocalization.getString(error, question.getLocale()))
}

/**
 * A number is typed: no mouse wheel or arrow key changes it unnoticed, and a value that is no number stays in the field
 * with a message.
 */
function NumberQuestion({ question }: { readonly question: Question }) {
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

/** A date, in the browser's own field. An incomplete date counts as none. */
function DayQuestion({ question }: { readonly question: Question }) {
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

/** A question with a field of one line: a text, a number or a date. */
export function ShortQuestion({ question }: { readonly question: QuestionTextModel }) {
  if (question.inputType === 'number') return <NumberQuestion question={question} />
  if (question.inputType === 'date') return <DayQuestion question={question} />
  return <TextQuestion question={question} isLong={false} />
}
