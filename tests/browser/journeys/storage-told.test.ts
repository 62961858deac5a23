import { expect, it } from 'vitest'
import { useApp } from './app.ts'

const app = useApp()

it('a browser that keeps nothing is told at once, and everything still works', async () => {
  const { page } = await app.visit()
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  )
  await page.reload()
  await page.getByText('In dit venster wordt niets bewaard').waitFor()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Digitaal loket')
  await page.getByRole('link', { name: 'Rapport' }).click()
  await page.getByRole('button', { name: 'Toetsbestand downloaden' }).first().waitFor()
})

it('an answer that cannot be saved is told in words, with the file as a way out and a warning on leaving', async () => {
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

it('a file dropped on the start page is opened', async () => {
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
