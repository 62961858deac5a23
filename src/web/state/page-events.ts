import type { Readable } from './value.ts'

const inBrowser = typeof document === 'object'

/**
 * Calls `listener` at the last moments in which a page may still work: when it is hidden, frozen, or left. Returns a
 * function that stops this.
 */
export const whenLeaving = (listener: () => void): (() => void) => {
  if (!inBrowser) return () => {}
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') listener()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', listener)
  document.addEventListener('freeze', listener)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', listener)
    document.removeEventListener('freeze', listener)
  }
}

/**
 * Calls `listener` when the page becomes visible again, perhaps after a long sleep in which messages were missed.
 * Returns a function that stops this.
 */
export const whenShown = (listener: () => void): (() => void) => {
  if (!inBrowser) return () => {}
  const shown = (): void => {
    if (document.visibilityState === 'visible') listener()
  }
  const restored = (event: PageTransitionEvent): void => {
    if (event.persisted) listener()
  }
  document.addEventListener('visibilitychange', shown)
  window.addEventListener('pageshow', restored)
  return () => {
    document.removeEventListener('visibilitychange', shown)
    window.removeEventListener('pageshow', restored)
  }
}

/**
 * Makes the browser ask before leaving, only while something would be lost; `attempt` saves while it asks. Returns a
 * function that stops this.
 */
export const whileAtRisk = (state: Readable<{ readonly atRisk: boolean }>, attempt: () => void): (() => void) => {
  if (!inBrowser) return () => {}
  const ask = (event: BeforeUnloadEvent): void => {
    attempt()
    event.preventDefault()
  }
  let asking = false
  const set = (asks: boolean): void => {
    if (asks === asking) return
    asking = asks
    if (asks) window.addEventListener('beforeunload', ask)
    else window.removeEventListener('beforeunload', ask)
  }
  const stop = state.subscribe(() => {
    set(state.get().atRisk)
  })
  return () => {
    stop()
    set(false)
  }
}
