import { useEffect, useRef } from 'react'
import type { Part } from '#questionnaire/types.ts'
import { useForm } from './form-context.ts'

/** The heading of a page with what introduces it. Takes focus when the page changes, so that it is seen and heard. */
export const FormHeading = ({ part, step, takesFocus }: { readonly part: Part; readonly step: string | undefined; readonly takesFocus: boolean }) => {
  const { pick } = useForm()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    // Once for each page.
  }, [part.name]) // eslint-disable-line react-hooks/exhaustive-deps
  const [intro, rulesTitle, ...rules] = part.description ? pick(part.description).split('\n') : []
  return (
    <header className="ct-heading">
      {step === undefined ? null : <p className="kicker">{step}</p>}
      <h1 ref={heading} tabIndex={-1}>{pick(part.title)}</h1>
      {intro ? <p className="ct-heading__intro">{intro}</p> : null}
      {rules.length === 0 ? null : (
        <details className="ct-rules" open>
          <summary>{rulesTitle?.replace(/:$/, '')}</summary>
          <ul>{rules.map(rule => <li key={rule}>{rule}</li>)}</ul>
        </details>
      )}
    </header>
  )
}
