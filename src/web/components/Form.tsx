import { useState, type ReactNode } from 'react'
import { createGuard } from './one-at-a-time.ts'

interface FormProps {
  readonly className: string
  readonly children: ReactNode
  /** While a returned promise is pending, the form cannot be submitted again. */
  onSubmit(): unknown
}

/**
 * The only form component of the app: it submits once at a time, and the browser remembers nothing that is typed in it.
 */
export function Form({ className, children, onSubmit }: FormProps) {
  const [guard] = useState(createGuard)
  return (
    <form
      className={className}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        guard({}, onSubmit)
      }}
    >
      {children}
    </form>
  )
}
