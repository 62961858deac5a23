import { useMemo, useSyncExternalStore } from 'react'
import { hrefTo, parseRoute, type Route } from './route.ts'

let changes = 0
const count = (): void => {
  changes += 1
}

/** Whether somebody has gone from one page to another since the app was loaded. */
export const hasNavigated = (): boolean => changes > 0

/**
 * A page that one comes back to opens at its heading like any other. The browser would put back how far it was scrolled, after
 * that. Only a reload keeps its place: for that the browser does it again as the page is left.
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

/** The route of the address bar, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => ''
  )
  return useMemo(() => parseRoute(hash), [hash])
}

/** Goes to a page; `replace` leaves no step in the history. */
export function goTo(route: Route, replace = false): void {
  const href = hrefTo(route)
  if (!replace) {
    window.location.hash = href
    return
  }
  window.history.replaceState(null, '', href)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
