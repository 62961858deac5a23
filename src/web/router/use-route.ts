import { useMemo, useSyncExternalStore } from 'react'
import { hrefTo, parseRoute, type Route } from './route.ts'

let changes = 0
const count = (): void => {
  changes += 1
}

/** Whether the user has gone from one page to another since the app was loaded. */
export const hasNavigated = (): boolean => changes > 0

/**
 * Turns off the browser's scroll restoration, so that a page opens at its heading when the user returns to it. Only a
 * reload keeps its place: restoration is turned on again as the page is left.
 */
export function scrollOurselves(): void {
  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => {
    window.history.scrollRestoration = 'auto'
  })
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual'
  })
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', count)
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
