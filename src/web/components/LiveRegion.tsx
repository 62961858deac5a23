import type { ReactNode } from 'react'

interface LiveRegionProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * What is in it is said when it changes: one or more paragraphs, or nothing. It is always there, and it has no role: while it is
 * empty, who reads on from line to line does not meet a status bar without words.
 */
export function LiveRegion({ className, children }: LiveRegionProps) {
  return (
    <div aria-live="polite" aria-atomic="true" className={className}>
      {children}
    </div>
  )
}
