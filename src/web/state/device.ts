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
  const kept = unlessBlocked(() => caches)
  const names = (await kept?.keys().catch(() => [])) ?? []
  for (const name of names) if (name.startsWith('cohesietoets')) await kept?.delete(name).catch(() => false)
  const worker = await unlessBlocked(() => navigator.serviceWorker.getRegistration())?.catch(() => undefined)
  await worker?.unregister().catch(() => false)
}
