import { useEffect } from 'react'
import { leaveOnce } from './leave-once.ts'

/** Runs work that will be needed soon: when the browser is idle, and nobody waits for a page to open. */
export function useIdle(work: () => void): void {
  useEffect(() => {
    let handle = 0
    const isKnown = typeof window.requestIdleCallback === 'function'
    const begin = (): void => {
      if (leaveOnce.isBusy()) wait()
      else work()
    }
    const wait = (): void => {
      handle = isKnown ? window.requestIdleCallback(begin, { timeout: 2000 }) : window.setTimeout(begin, 200)
    }
    wait()
    return () => {
      if (isKnown) window.cancelIdleCallback(handle)
      else clearTimeout(handle)
    }
    // Once per page, whatever is rendered later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
