import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface PageHeadingProps {
  readonly children: ReactNode
  /** Whether the heading takes the focus when it comes on the screen. */
  readonly takesFocus: boolean
  /** Ids of what a screen reader says after the heading: the step, the name of the draft. */
  readonly describedBy?: string | undefined
}

/**
 * The main heading of a page. It takes the focus as it is drawn, in the same moment as the title of the page. Give it a key that
 * changes with the page: a new element is read out, one that only gets other words is not.
 */
export function PageHeading({ children, takesFocus, describedBy }: PageHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!takesFocus) return
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
