import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import english from '../../../locales/en.json' with { type: 'json' }
import dutch from '../../../locales/nl.json' with { type: 'json' }
import { downloaded, saved, useApp } from './app.ts'

const app = useApp()

const words = { nl: dutch.web, en: english.web } as const
const languages = ['nl', 'en'] as const
const title = (page: Page) => page.getByRole('textbox').first()

/** A page of the same site without the app. */
const elsewhere = async (context: BrowserContext, url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${url}schema/assessment.v1.schema.json`)
  return page
}

/** Does to the storage what a newer version of the app does. */
const renewDatabase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('cohesietoets', 2)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => {
      reject(new Error(String(request.error)))
    }
    request.onblocked = () => {
      reject(new Error('blocked by the older version'))
    }
  })

const start = async (language: 'nl' | 'en') => {
  const visit = await app.visit(language)
  await visit.page.getByRole('button', { name: words[language].start.quick.button }).click()
  await title(visit.page).fill('Digitaal loket')
  await saved(visit.page)
  return visit
}

it.each(languages)(
  '%s: a newer version in another tab takes over, and what is typed here can still be downloaded',
  async (language) => {
    const { page, url } = await start(language)
    await (await elsewhere(page.context(), url)).evaluate(renewDatabase)
    await title(page).fill('Digitaal loket 2027')
    const alert = page.getByRole('alert').filter({ hasText: words[language].fault.outdated.title })
    await alert.getByText(words[language].fault.outdated.text).waitFor()
    const { bytes } = await downloaded(page, () =>
      alert.getByRole('button', { name: words[language].list.download }).click()
    )
    expect(JSON.parse(bytes.toString())).toMatchObject({ answers: { 'policy-title': 'Digitaal loket 2027' } })
  }
)

it.each(languages)('%s: an older version that is opened later says so, and changes nothing', async (language) => {
  const { page, url } = await start(language)
  await page.goto(`${url}schema/assessment.v1.schema.json`)
  await page.evaluate(renewDatabase)
  await page.goto(url)
  await page.getByText(words[language].fault.outdated.title).waitFor()
  const kept = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const request = indexedDB.open('cohesietoets', 2)
        request.onsuccess = () => {
          const all = request.result.transaction('assessments').objectStore('assessments').getAll()
          all.onsuccess = () => {
            resolve(all.result)
          }
        }
      })
  )
  expect(kept).toMatchObject([{ assessment: { answers: { 'policy-title': 'Digitaal loket' } } }])
})

it.each(languages)(
  '%s: an assessment that a newer version wrote is reported as such, and stays unchanged',
  async (language) => {
    const { page, url } = await start(language)
    const change = (version: number | null): Promise<unknown> =>
      page.evaluate(
        (given) =>
          new Promise((resolve) => {
            const request = indexedDB.open('cohesietoets')
            request.onsuccess = () => {
              const rows = request.result.transaction('assessments', 'readwrite').objectStore('assessments')
              const all = rows.getAll()
              all.onsuccess = () => {
                const row = all.result[0] as { assessment: { version: number } }
                if (given !== null) rows.put({ ...row, assessment: { ...row.assessment, version: given } })
                request.result.close()
                resolve(row)
              }
            }
          }),
        version
      )
    await change(2)
    const before = await change(null)
    await page.reload()
    await page
      .getByText(language === 'nl' ? /een nieuwere Cohesietoets heeft het gemaakt/ : /a newer Cohesietoets made it/i)
      .waitFor()
    await page.goto(url)
    await page.getByRole('link', { name: 'Digitaal loket', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await change(null)).toEqual(before)
  }
)

it.each(languages)(
  '%s: the app reports storage that is deleted under the page, and stores the work again',
  async (language) => {
    const { page, url } = await start(language)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'indexeddb' })
    const alert = page.getByRole('alert').filter({ hasText: words[language].save.goneTitle })
    await alert.getByRole('button', { name: words[language].save.keep }).click()
    await saved(page)
    await page.reload()
    await expect.poll(() => title(page).inputValue()).toBe('Digitaal loket')
  }
)

it.each(languages)(
  '%s: a device without room for a new assessment says so, and stores nothing incomplete',
  async (language) => {
    const { page } = await app.visit(language)
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.getByRole('button', { name: words[language].start.quick.button }).click()
    await page.getByRole('alert').getByText(words[language].fault.full.title).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('heading', { name: words[language].list.heading }).count()).toBe(0)
  }
)

it('a clock that is set back years loses nothing: later input counts, in this tab and another', async () => {
  const { page, url } = await start('nl')
  await page.context().clock.setFixedTime(new Date('2001-01-01T00:00:00Z'))
  await title(page).fill('Na het terugzetten')
  await saved(page)
  const address = page.url()
  const other = await page.context().newPage()
  await other.goto(address)
  await expect.poll(() => title(other).inputValue()).toBe('Na het terugzetten')
  await title(other).fill('Nog later')
  await saved(other)
  await expect.poll(() => title(page).inputValue()).toBe('Nog later')
  await page.reload()
  await expect.poll(() => title(page).inputValue()).toBe('Nog later')
  await page.goto(url)
  await page.getByRole('link', { name: 'Nog later', exact: true }).waitFor()
})
