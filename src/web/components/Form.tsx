import { useState, type ReactNode } from 'react'
import { createGuard } from './one-at-a-time.ts'

interface FormProps {
  readonly className: string
  readonly children: ReactNode
  /** A promise keeps the form from being sent again until it is settled. */
  onSubmit(): unknown
}

/** The only form of the app: it is sent once at a time, and the browser remembers nothing of what is typed in it. */
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
