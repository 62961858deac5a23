import type { ReactNode } from 'react'

interface LiveRegionProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * Screen readers announce its contents when they change: one or more paragraphs, or nothing. It is always present and
 * has no role, so that users who read line by line do not find an empty status bar.
 */
export function LiveRegion({ className, children }: LiveRegionProps) {
  return (
    <div aria-live="polite" aria-atomic="true" className={className}>
      {children}
    </div>
  )
}
