import { use, useId, type ReactNode } from 'react'
import { useDocumentTitle } from '../shell/document-title.ts'
import { hasNavigated } from '../router/use-route.ts'
import { DraftName } from './draft-name.ts'
import { PageHeading } from './PageHeading.tsx'

interface PageProps {
  readonly heading: string
  /** The name of the page in the browser tab; the heading by default. */
  readonly title?: string
  /** A small line above the heading: text such as the step, which screen readers read with the heading, or a link. */
  readonly kicker?: ReactNode
  /** Changes when the same page shows something else, so that the heading takes focus again. */
  readonly of?: string
  readonly children: ReactNode
}

/**
 * A page with its one main heading. After a change of page the heading takes focus, so that the change is noticed on
 * screen and by screen readers.
 */
export function Page({ heading, title, kicker, of = '', children }: PageProps) {
  const kickerId = useId()
  const draft = use(DraftName)
  useDocumentTitle(title ?? heading)
  const spoken = [typeof kicker === 'string' ? kickerId : undefined, draft].filter((id) => id !== undefined)
  return (
    <>
      {kicker === undefined ? null : (
        <p className="kicker" id={kickerId}>
          {kicker}
        </p>
      )}
      <PageHeading
        key={of}
        takesFocus={hasNavigated()}
        describedBy={spoken.length === 0 ? undefined : spoken.join(' ')}
      >
        {heading}
      </PageHeading>
      {children}
    </>
  )
}
