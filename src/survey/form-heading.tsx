import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { rulesOf } from '#questionnaire/introduction.ts'
import type { Part } from '#questionnaire/types.ts'
import type { SurveyFormProps } from './props.ts'
import { useForm } from './form-context.ts'

const stepId = 'ct-step'

interface TitleProps {
  readonly takesFocus: boolean
  readonly describedBy: string | undefined
  readonly onArrive: ((heading: HTMLElement | null) => boolean) | undefined
  readonly children: ReactNode
}

/** A new element for each page: a screen reader reads it when it takes focus. */
const Title = ({ takesFocus, describedBy, onArrive, children }: TitleProps) => {
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!takesFocus) return
    if (onArrive?.(ref.current) === true) return
    window.scrollTo(0, 0)
    ref.current?.focus({ preventScroll: true })
    // Once for each page.
  }, []) // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <h1 ref={ref} tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  )
}

/**
 * The heading of a page with its introduction. Takes focus when the page changes, so that the change is noticed on
 * screen and by screen readers.
 */
export const FormHeading = ({
  part,
  step,
  draftName,
  focusOn,
  onArrive
}: {
  readonly part: Part
  readonly step: string | undefined
  /** Id of the element that names the draft; read after the heading. */
  readonly draftName: string | undefined
  /** The question that takes focus instead of the heading. */
  readonly focusOn: string | undefined
  readonly onArrive: SurveyFormProps['onArrive'] | undefined
}) => {
  const { pick, language } = useForm()
  const spoken = [step === undefined ? undefined : stepId, draftName].filter((id) => id !== undefined)
  const { text, hints } = part.introduction[language]
  return (
    <header className="ct-heading">
      {step === undefined ? null : (
        <p className="kicker" id={stepId}>
          {step}
        </p>
      )}
      <Title
        key={`${part.name} ${focusOn ?? ''}`}
        takesFocus={focusOn === undefined}
        onArrive={onArrive}
        describedBy={spoken.length === 0 ? undefined : spoken.join(' ')}
      >
        {pick(part.title)}
      </Title>
      {text === '' ? null : <p className="ct-heading__intro">{text}</p>}
      {hints.length === 0 ? null : (
        <ul>
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      <LevelRules key={part.name} part={part} />
    </header>
  )
}

/** The rules for choosing a level, on every page with levels; open on the first of them. */
const LevelRules = ({ part }: { readonly part: Part }) => {
  const { questionnaire, language } = useForm()
  const asks = ({ questions }: Part) => questions.some((name) => questionnaire.checks.has(name))
  const found = rulesOf(questionnaire, language)
  if (found === null || !asks(part)) return null
  return (
    <details className="ct-rules" open={questionnaire.parts.find(asks) === part}>
      <summary>{found.title}</summary>
      <ul>
        {found.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  )
}
