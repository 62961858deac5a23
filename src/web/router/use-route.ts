import { useMemo, useSyncExternalStore } from 'react'
import { hrefTo, parseRoute, type Route } from './route.ts'

let changes = 0
const count = (): void => {
  changes += 1
}

/** Whether somebody has gone from one page to another since the app was loaded. */
export const hasNavigated = (): boolean => changes > 0

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
