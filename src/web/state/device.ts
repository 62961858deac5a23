import { clearSettings } from '../settings.ts'

/** Asks the browser not to clear this site's storage when it needs room or after idle days. It may decline. */
export const keepForGood = (): void => {
  if (typeof navigator === 'object' && navigator.storage?.persist) navigator.storage.persist().catch(() => {})
}

/** Everything this app keeps beside the assessments. Other apps on the same host keep theirs. */
export const forgetDevice = async (): Promise<void> => {
  clearSettings()
  if (typeof caches === 'object') {
    const names = await caches.keys().catch(() => [])
    for (const name of names) if (name.startsWith('cohesietoets')) await caches.delete(name).catch(() => false)
  }
  if (typeof navigator !== 'object' || !navigator.serviceWorker) return
  const worker = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  await worker?.unregister().catch(() => false)
}
