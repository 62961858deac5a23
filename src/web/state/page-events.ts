import type { Readable } from './value.ts'

const inBrowser = typeof document === 'object'

/** The last moments in which a page may still work: it is hidden, frozen, or left. */
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

/** The page is looked at again, maybe after a long sleep in which messages were missed. */
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

/** The browser asks before leaving, only while something would be lost; and `attempt` saves while it asks. */
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
