import { expect, it } from 'vitest'
import { saved, useApp } from './app.ts'

const app = useApp({ storesItself: true })

/** Everything that the app stores in this browser: assessments, preferences, caches and service workers. */
const kept = async (): Promise<readonly number[]> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cohesietoets')
    opening.onsuccess = () => {
      resolve(opening.result)
    }
    opening.onerror = () => {
      reject(new Error('the database does not open'))
    }
  })
  const names = [...database.objectStoreNames]
  const counts = await Promise.all(
    names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const counting = database.transaction(name).objectStore(name).count()
          counting.onsuccess = () => {
            resolve(counting.result)
          }
        })
    )
  )
  database.close()
  return [
    counts.reduce((sum, count) => sum + count, 0),
    localStorage.length + sessionStorage.length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length
  ]
}

it('wiping removes everything of the app from the browser: assessments, preferences, caches and service worker', async () => {
  const { page, url } = await app.visit('en')
  await page.getByRole('button', { name: 'Start the quick scan' }).click()
  await page.getByRole('textbox').first().fill('Digital desk')
  await saved(page)
  await page.goto(url)
  // Two preferences: the language, and that there are assessments. The service worker may still be storing the app.
  await expect.poll(() => page.evaluate(kept), { timeout: 60_000 }).toEqual([1, 2, 1, 1])

  await page.getByRole('button', { name: 'Wipe everything from this device' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, wipe everything' }).click()
  await page.getByText('Everything has been wiped from this device.').waitFor()
  await expect.poll(() => page.evaluate(kept)).toEqual([0, 0, 0, 0])
})
