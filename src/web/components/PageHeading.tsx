import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { returnToPlace } from '../router/place.ts'

interface PageHeadingProps {
  readonly children: ReactNode
  /** Whether the heading takes focus when it appears. */
  readonly takesFocus: boolean
  /** Ids of the texts that a screen reader reads after the heading: the step, the name of the draft. */
  readonly describedBy?: string | undefined
}

/**
 * The main heading of a page. Unless the user returns to where they were, it takes focus as it is drawn, at the same
 * moment as the title of the page changes. Give it a key that changes with the page: screen readers read a new element,
 * but not one whose text changes.
 */
export function PageHeading({ children, takesFocus, describedBy }: PageHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!takesFocus) return
    if (returnToPlace(ref.current)) return
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
