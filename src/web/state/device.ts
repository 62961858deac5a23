import { unlessBlocked } from '#lib/unless-blocked.ts'
import { roomsInBrowser } from './rooms.ts'
import { clearSettings } from '../shell/settings.ts'

/** Asks the browser not to clear this site's storage when it needs room or after idle days. It may decline. */
export const keepForGood = (): void => {
  unlessBlocked(() => navigator.storage.persist())?.catch(() => {})
}

/**
 * Deletes everything that this app stores besides the assessments. Leaves the storage of other apps on the same host
 * alone.
 */
export const forgetDevice = async (): Promise<void> => {
  clearSettings()
  await roomsInBrowser().wipe()
  const worker = await unlessBlocked(() => navigator.serviceWorker.getRegistration())?.catch(() => undefined)
  await stored(worker?.installing)
  await worker?.unregister().catch(() => false)
  const kept = unlessBlocked(() => caches)
  const names = (await kept?.keys().catch(() => [])) ?? []
  for (const name of names) if (name.startsWith('cohesietoets')) await kept?.delete(name).catch(() => false)
}

/** Milliseconds to wait for a service worker that is still storing the app. */
const patience = 10_000

/** Waits until a service worker no longer stores the app, or for `patience`: it would fill a cache that was deleted. */
const stored = (worker: ServiceWorker | null | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (worker?.state !== 'installing') {
      resolve()
      return
    }
    setTimeout(resolve, patience)
    worker.addEventListener('statechange', () => resolve())
  })
