import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { buildHarness } from '../support/build.ts'
import { launchWhole } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import type { FormWindow } from './form-window.ts'
import { remoteStore } from './remote-store.ts'

let form: Served
let storage: Served
let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  form = await serveFolder(await buildHarness('form', 'tests/browser/form/page'))
  storage = await serveFolder(await buildHarness('storage', 'tests/browser/storage/page'))
  browser = await launchWhole()
})
beforeEach(async () => {
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([form.close(), storage.close()])
})

/** Chromium asks for the remaining room before the first write and remembers it, so the limit must come before that. */
const limit = async (page: Page, quotaSize?: number): Promise<void> => {
  const session: CDPSession = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(form.url).origin,
    ...(quotaSize === undefined ? {} : { quotaSize })
  })
}

const open = async (query = '', quotaSize?: number): Promise<Page> => {
  const page = await context.newPage()
  if (quotaSize !== undefined) await limit(page, quotaSize)
  await page.goto(`${form.url}${query}`)
  await page.waitForSelector('.ct-form h1')
  return page
}

const state = (page: Page, kind: string, fault = ''): Promise<unknown> =>
  page.waitForSelector(`[data-save="${kind}"][data-fault="${fault}"]`)
const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' })
const idOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as FormWindow).opened.get().assessment.id)
const storedTitle = async (id: string): Promise<string> => {
  const page = await open(`?id=${id}`)
  const title = await titleOf(page).inputValue()
  await page.close()
  return title
}

const asksBeforeLeaving = async (page: Page): Promise<boolean> => {
  const closed = page.waitForEvent('close').then(() => null)
  const asked = page.waitForEvent('dialog').catch(() => null)
  await page.close({ runBeforeUnload: true })
  const dialog = await Promise.race([asked, closed])
  await dialog?.dismiss()
  return dialog?.type() === 'beforeunload'
}

it('a full device is reported at once, and saving resumes when there is room again', async () => {
  const page = await open('', 300_000)
  await titleOf(page).fill('Loket')
  await state(page, 'saved')
  await titleOf(page).fill('x'.repeat(1_000_000))
  await state(page, 'failed', 'full')
  await limit(page)
  await state(page, 'saved')
  expect(await storedTitle(await idOf(page))).toHaveLength(1_000_000)
})

it('the browser asks before leaving with unsaved work, but not when it is in a file', async () => {
  const page = await open('', 300_000)
  await titleOf(page).fill('x'.repeat(1_000_000))
  await state(page, 'failed', 'full')
  expect(await asksBeforeLeaving(page)).toBe(true)
  await page.evaluate(() => {
    ;(window as unknown as FormWindow).opened.downloaded()
  })
  expect(await asksBeforeLeaving(page)).toBe(false)
})

it('the app notices without typing that the browser cleared its storage, and the work can still be kept', async () => {
  const page = await open()
  await titleOf(page).fill('Loket')
  await state(page, 'saved')
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(form.url).origin, storageTypes: 'indexeddb' })
  await state(page, 'gone')
  expect(await titleOf(page).inputValue()).toBe('Loket')
  await page.evaluate(() => {
    ;(window as unknown as FormWindow).opened.keep()
  })
  await state(page, 'saved')
  expect(await storedTitle(await idOf(page))).toBe('Loket')
})

it('a database that the browser closes by force is opened again, and later typing is saved', async () => {
  const page = await open()
  await titleOf(page).fill('Loket')
  await state(page, 'saved')
  await page.evaluate(() => {
    const { library } = window as unknown as FormWindow
    const seen: string[] = []
    library.subscribe(() => {
      seen.push(library.get().fault?.kind ?? 'works')
    })
    Object.assign(window, { seen })
  })
  const internals = await context.newPage()
  await internals.goto('chrome://indexeddb-internals/')
  const button = internals.getByText('Force close', { exact: false }).first()
  await button.waitFor({ timeout: 5_000 })
  await button.click()
  await page.waitForFunction(() => (window as unknown as { seen: readonly string[] }).seen.includes('closed'))
  await titleOf(page).fill('Loket met balie')
  await state(page, 'saved')
  expect(await storedTitle(await idOf(page))).toBe('Loket met balie')
})

it('a newer version of the app in another tab takes the storage over; this one says so and loses nothing', async () => {
  const page = await open()
  await titleOf(page).fill('Loket')
  await state(page, 'saved')
  const newer = await context.newPage()
  await newer.goto(`${form.url}index.html?newer`)
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('cohesietoets', 2)
        request.onsuccess = () => {
          resolve()
        }
        request.onerror = () => {
          reject(new Error(String(request.error)))
        }
        request.onblocked = () => {
          reject(new Error('blocked by the older version'))
        }
      })
  )
  await state(page, 'failed', 'outdated')
  await titleOf(page).fill('Loket 2')
  await state(page, 'failed', 'outdated')
  expect(await page.locator('[data-at-risk]').getAttribute('data-at-risk')).toBe('true')
})

const anAssessment: Assessment = {
  format: 'cohesietoets/assessment',
  version: 1,
  id: 'a',
  questionnaire: { id: 'cohesietoets', version: '1.0.0' },
  depth: 'quick',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00.000Z',
  modifiedAt: '2026-11-22T10:00:00.000Z',
  answers: {},
  actions: []
}

it('an older version in another tab that holds on to the storage is named, and does not block for ever', async () => {
  const older = await context.newPage()
  await older.goto(storage.url)
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('stubborn', 1)
        request.onupgradeneeded = () => {
          request.result.createObjectStore('assessments', { keyPath: 'id' })
        }
        request.onsuccess = () => {
          Object.assign(window, { held: request.result })
          resolve()
        }
      })
  )
  const page = await context.newPage()
  await page.goto(storage.url)
  const store = remoteStore(page, { name: 'stubborn', version: 2 })
  expect(await store.put(anAssessment, null)).toEqual({ ok: false, fault: { kind: 'blocked' } })
  await older.close()
  await expect.poll(() => store.put(anAssessment, null)).toMatchObject({ ok: true })
})

it('a browser without storage is served from memory, and says that nothing is kept', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  const page = await open()
  await state(page, 'failed', 'unavailable')
  await titleOf(page).fill('Loket')
  expect(await page.locator('[data-at-risk]').getAttribute('data-at-risk')).toBe('true')
  expect(await page.evaluate(() => (window as unknown as FormWindow).library.get().durable)).toBe(false)
})
