import { useEffect, useRef, type ReactNode } from 'react'
import { useDocumentTitle } from '../document-title.ts'
import { hasNavigated } from '../router/use-route.ts'

interface PageProps {
  readonly heading: string
  /** What the tab of the browser calls the page; the heading when left out. */
  readonly title?: string
  /** Small line above the heading. */
  readonly kicker?: ReactNode
  /** Changes when the same page shows something else, so that the heading takes focus again. */
  readonly of?: string
  readonly children: ReactNode
}

/** A page with its one main heading. After a change of page the heading takes focus, so that the change is heard and seen. */
export function Page({ heading, title, kicker, of, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(title ?? heading)
  useEffect(() => {
    if (!hasNavigated()) return
    window.scrollTo(0, 0)
    ref.current?.focus({ preventScroll: true })
  }, [of])
  return (
    <>
      {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </>
  )
}
