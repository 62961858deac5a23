import { useEffect, useRef } from 'react'
import './ErrorSummary.css'

interface ErrorSummaryProps {
  readonly heading: string
  /** Each with the id of its field. */
  readonly errors: readonly { readonly field: string; readonly text: string }[]
}

/**
 * The errors of a form, shown above it, with a link to each field. Takes focus when it appears, so that screen readers
 * read it.
 */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="error-summary stack">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // The hash belongs to the router.
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
