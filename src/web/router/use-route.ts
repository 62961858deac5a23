import { useMemo, useSyncExternalStore } from 'react'
import { rememberPlaces } from './place.ts'
import { hrefTo, parseRoute, type Route } from './route.ts'

let changes = 0

/** Counts a change of page, also one that the app made by loading itself again. */
export const countAsNavigated = (): void => {
  changes += 1
}

/** Whether the user has gone from one page to another since the app was loaded. */
export const hasNavigated = (): boolean => changes > 0

/**
 * Turns off the browser's scroll restoration: a new page opens at its heading, and one that the user returns to where
 * they left it (`place.ts`). Restoration is turned on again as the app is left, so that a reload keeps its place.
 */
export function scrollOurselves(): void {
  rememberPlaces()
  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => {
    window.history.scrollRestoration = 'auto'
  })
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual'
  })
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', countAsNavigated)
  window.addEventListener('hashchange', notify)
  return () => window.removeEventListener('hashchange', notify)
}

/** The route in the address bar, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => ''
  )
  return useMemo(() => parseRoute(hash), [hash])
}

/** Goes to a page; `replace` adds no entry to the history. */
export function goTo(route: Route, replace = false): void {
  const href = hrefTo(route)
  if (!replace) {
    window.location.hash = href
    return
  }
  window.history.replaceState(null, '', href)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
