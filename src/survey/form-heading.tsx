import { useEffect, useRef } from 'react'
import { introductionOf, rulesOf } from '#questionnaire/introduction.ts'
import type { Part } from '#questionnaire/types.ts'
import { useForm } from './form-context.ts'

/** The heading of a page with what introduces it. Takes focus when the page changes, so that it is seen and heard. */
export const FormHeading = ({
  part,
  step,
  takesFocus
}: {
  readonly part: Part
  readonly step: string | undefined
  readonly takesFocus: boolean
}) => {
  const { pick, language } = useForm()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    // Once for each page.
  }, [part.name]) // eslint-disable-line react-hooks/exhaustive-deps
  const { text, hints } = introductionOf(part, language)
  return (
    <header className="ct-heading">
      {step === undefined ? null : <p className="kicker">{step}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {pick(part.title)}
      </h1>
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

/** How to choose a level, on every page where levels are chosen; open on the first of them. */
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
