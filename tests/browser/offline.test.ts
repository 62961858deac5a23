import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { downloaded, openExample, saved } from './journeys/app.ts'
import { pdfText } from './journeys/pdf-text.ts'
import { axe, closeContexts, sharedBrowser, watch, type Watch } from './support/browser.ts'
import { buildApp } from './support/build.ts'
import { serveFolder, type Served } from './support/serve.ts'

let built: string
let folder: string
let served: Served
/** Not at the root of the host: the app works from any path. */
const path = 'tools/cohesietoets/'
let browser: Browser
beforeAll(async () => {
  built = await buildApp()
  browser = await sharedBrowser()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await served.close()
  await rm(folder, { recursive: true })
})
afterAll(() => closeContexts(browser))

/** A first visit to a server of its own; returns when the app is stored on the device. */
const visit = async (
  prepare: (page: Page) => Promise<unknown> = async () => {}
): Promise<{ readonly page: Page; readonly seen: Watch }> => {
  folder = await mkdtemp(join(tmpdir(), 'cohesietoets-offline-'))
  await cp(built, join(folder, path), { recursive: true })
  served = await serveFolder(folder)
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  const seen = await watch(page)
  await prepare(page)
  await page.goto(served.url + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
  return { page, seen }
}

/** Does what the app does whenever its tab becomes visible again. */
const lookForNewVersion = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update())

/** Replaces this version of the app by a newer one. */
const publish = async (title: string): Promise<void> => {
  const change = async (name: string, from: RegExp, to: string): Promise<void> => {
    const text = await readFile(join(folder, path, name), 'utf8')
    expect(text).toMatch(from)
    await writeFile(join(folder, path, name), text.replace(from, to))
  }
  await change('index.html', /<meta name="robots" content="[^"]*">/, `<meta name="robots" content="${title}">`)
  await change('sw.js', /(url:"index\.html",revision:)"[0-9a-f]{32}"/, `$1"${'0'.repeat(32)}"`)
}
const version = (page: Page): Promise<string | null> => page.locator('meta[name="robots"]').getAttribute('content')

const nothingWrong: Watch = { violations: [], errors: [], foreign: [] }

it('after the first visit the app works offline: reload, fill in, switch language, make a report', async () => {
  const { page, seen } = await visit()
  await served.close()
  await page.reload()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('In de trein')
  await saved(page)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
  for (const format of ['PDF', 'Word']) {
    const file = await downloaded(page, () => page.getByRole('button', { name: `Download ${format}` }).click())
    expect(file.bytes.length).toBeGreaterThan(5000)
    if (format === 'PDF') expect(pdfText(file.bytes)).toMatch(/^%PDF-1\.7/)
  }
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
  expect(seen).toEqual(nothingWrong)
})

it('a new version waits for consent, and keeps what was just typed', async () => {
  const { page, seen } = await visit()
  await openExample(page)
  await page.getByRole('link', { name: 'Invullen', exact: true }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).waitFor()
  await publish('new')
  await lookForNewVersion(page)
  const notice = page.locator('[aria-live]').filter({ hasText: 'Er is een nieuwe versie' })
  await notice.waitFor({ timeout: 60_000 })
  expect(await version(page)).toBe('noindex')
  expect(await axe(page)).toEqual([])

  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Net getypt')
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Nu bijwerken' }).click()])
  await expect.poll(() => version(page)).toBe('new')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).inputValue()).toBe('Net getypt')
  expect(seen).toEqual(nothingWrong)
})

it('another tab announces the new version, and does not reload by itself', async () => {
  const { page } = await visit()
  const other = await page.context().newPage()
  await other.addInitScript(() => {
    const { serviceWorker } = navigator
    const register = serviceWorker.register.bind(serviceWorker)
    serviceWorker.register = (...given) => {
      Object.assign(window, { follows: true })
      return register(...given)
    }
  })
  await other.goto(served.url + path)
  // From here on the page notices a new version.
  await other.waitForFunction(() => 'follows' in window, null, { timeout: 60_000 })
  await other.evaluate(() => {
    document.title = 'still the same page'
  })
  await publish('new')
  await lookForNewVersion(page)
  await page.getByRole('button', { name: 'Nu bijwerken' }).click({ timeout: 60_000 })
  await expect.poll(() => version(page)).toBe('new')
  await other.getByText('in een ander tabblad bijgewerkt').waitFor()
  expect(await other.title()).toBe('still the same page')
})

it('where the browser keeps nothing, a new version waits until the file is safe', async () => {
  const { page } = await visit((target) =>
    target.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no storage here', 'SecurityError')
        }
      })
    })
  )
  await openExample(page)
  await page.getByRole('link', { name: 'Invullen', exact: true }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Nog nergens bewaard')
  await publish('new')
  await lookForNewVersion(page)
  const update = page.getByRole('button', { name: 'Nu bijwerken' })
  await update.click({ timeout: 60_000 })
  await page.getByText('Nog niet alles is opgeslagen').waitFor()
  expect(await version(page)).toBe('noindex')

  const file = await downloaded(page, () =>
    page.getByRole('alert').getByRole('button', { name: 'Toetsbestand downloaden' }).click()
  )
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ answers: { 'policy-title': 'Nog nergens bewaard' } })
  // A press right after another counts as the same press.
  await expect
    .poll(async () => {
      if (await update.isVisible()) await update.click()
      return version(page)
    })
    .toBe('new')
})
