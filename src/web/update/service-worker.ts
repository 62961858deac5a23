import { unlessBlocked } from '#lib/unless-blocked.ts'
import { whenShown } from '../state/page-events.ts'
import { createValue, type Readable } from '../state/value.ts'

/**
 * A newer version of the app. `waiting`: it is on this device and waits for consent. `active`: another tab consented;
 * this page still runs the old version.
 */
export type Update = 'none' | 'waiting' | 'active'

export interface ServiceWorker extends Readable<Update> {
  /** Switches to the newer version and reloads the page; call it when everything is saved. */
  apply(): void
}

/**
 * Lets the service worker store the app on this device, so that it works offline. Requests only files of the app
 * itself. Does nothing where a browser has no service workers.
 */
export const startServiceWorker = (): ServiceWorker => {
  const update = createValue<Update>('none')
  const container = unlessBlocked(
    () => (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker
  )
  if (container === undefined) return { ...update, apply: () => {} }

  let registration: ServiceWorkerRegistration | null = null
  let wanted = false
  /** Without a controller this is the first visit, and the first worker that takes over is no update. */
  let hadWorker = container.controller !== null

  container.addEventListener('controllerchange', () => {
    if (wanted) window.location.reload()
    else if (hadWorker) update.set('active')
    hadWorker = true
  })

  const look = (found: ServiceWorkerRegistration): void => {
    if (found.waiting !== null && container.controller !== null) update.set('waiting')
  }
  const follow = (found: ServiceWorkerRegistration): void => {
    registration = found
    look(found)
    found.addEventListener('updatefound', () => {
      found.installing?.addEventListener('statechange', () => {
        look(found)
      })
    })
    whenShown(() => {
      found.update().catch(() => {})
    })
  }
  // Registration may be refused (a private window, a server that does not know the file); the app then works like any
  // page.
  container.register(new URL('sw.js', document.baseURI)).then(follow, () => {})

  return {
    get: update.get,
    subscribe: update.subscribe,
    apply: () => {
      wanted = true
      if (update.get() === 'waiting' && registration?.waiting)
        registration.waiting.postMessage({ type: 'SKIP_WAITING' })
      else window.location.reload()
    }
  }
}
