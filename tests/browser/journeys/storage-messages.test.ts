import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { downloaded, useApp } from './app.ts'

const app = useApp()

const doors = ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'BroadcastChannel'] as const
const rooms = ['serviceWorker', 'storage', 'locks'] as const

/** Makes access to a browser feature throw, as it does when a user has blocked all storage. */
const block = (page: Page, names: readonly string[]): Promise<unknown> =>
  page.addInitScript((blocked) => {
    for (const name of blocked)
      Object.defineProperty(name in Navigator.prototype ? Navigator.prototype : window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      })
  }, names)

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ...[...doors, ...rooms].map((name) => [name, [name]] as const),
  ['all of them', [...doors, ...rooms]]
]

it.each(kinds)(
  'a browser that throws at %s: the app starts, works, and says when nothing is kept',
  async (_, names) => {
    const { page, seen } = await app.visit('nl', {}, (given) => block(given, names))
    if (names.includes('indexedDB')) await page.getByText('In dit venster wordt niets bewaard').waitFor()
    await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
    await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Digitaal loket')
    await page.getByRole('link', { name: 'Rapport' }).click()
    const button = page.getByRole('button', { name: 'Toetsbestand downloaden' }).first()
    await button.waitFor()
    const { bytes } = await downloaded(page, () => button.click())
    expect(bytes.toString()).toContain('Digitaal loket')
    expect(seen.errors).toEqual([])
  }
)

it('the page explains an answer that cannot be saved, offers the file, and warns on leaving', async () => {
  const { page } = await app.visit()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  const title = page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' })
  await title.fill('Digitaal loket')
  await page.waitForSelector('[data-save="saved"]')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await title.fill('Digitaal loket 2027')
  const alert = page.getByRole('alert')
  await alert.getByText('Er is geen ruimte meer op dit apparaat').waitFor()
  await page.getByText('Niet opgeslagen').first().waitFor()
  const warned = page.waitForEvent('dialog').then((dialog) => dialog.accept())
  await page.close({ runBeforeUnload: true })
  await warned
})

it('the start page opens a file that is dropped on it', async () => {
  const { page } = await app.visit()
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['{}'], 'leeg.json', { type: 'application/json' }))
    return data
  })
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.getByText('Laat het bestand los om het te openen').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await page.getByRole('dialog', { name: '‘leeg.json’ kan niet worden geopend' }).waitFor()
  expect(await page.getByText('Laat het bestand los').count()).toBe(0)
})
