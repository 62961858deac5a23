import { useLayoutEffect, useRef, type ChangeEvent } from 'react'
import type { Question, QuestionTextModel } from 'survey-core'
import { withFewerMarks, type TextLength } from '#lib/limits.ts'
import { useForm } from './form-context.ts'
import { isTooMuch, TooMuch } from './too-much.tsx'
import { NumberQuestion } from './number-question.tsx'
import { DayQuestion } from './day-question.tsx'

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

/** Browsers with `field-sizing` do this by themselves; measuring there would only cause another layout. */
const grow = (area: HTMLTextAreaElement): void => {
  if (CSS.supports('field-sizing', 'content')) return
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

/** A question with a field of one line: a text, a number or a date. */
export function ShortQuestion({ question }: { readonly question: QuestionTextModel }) {
  if (question.inputType === 'number') return <NumberQuestion question={question} />
  if (question.inputType === 'date') return <DayQuestion question={question} />
  return <TextQuestion question={question} isLong={false} />
}
