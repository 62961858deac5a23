import { clearSettings } from '../settings.ts'

/** Asks the browser not to clear this site's storage when it needs room or after idle days. It may decline. */
export const keepForGood = (): void => {
  if (typeof navigator === 'object' && navigator.storage?.persist) navigator.storage.persist().catch(() => {})
}

/** Everything this app keeps beside the assessments. */
export const forgetDevice = async (): Promise<void> => {
  clearSettings()
  if (typeof caches === 'object') for (const name of await caches.keys().catch(() => [])) await caches.delete(name).catch(() => false)
  const workers = typeof navigator === 'object' && navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations().catch(() => []) : []
  for (const worker of workers) await worker.unregister().catch(() => false)
}
