import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { closeContexts, sharedBrowser, type Watch, watch } from './support/browser.ts'
import { buildApp } from './support/build.ts'
import { serveFolder, type Served } from './support/serve.ts'

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serveFolder(await buildApp())
  browser = await sharedBrowser()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})
afterAll(async () => {
  await closeContexts(browser)
  await served.close()
})

interface Visit {
  readonly page: Page
  readonly seen: Watch
  /** Lets the code of the app load. */
  letIn(): void
}

/** A visit over a line so slow that the page is there long before the code of the app. */
async function visit(hash: string, settings: Readonly<Record<string, string>> = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'nl-NL', colorScheme: 'light', serviceWorkers: 'block' })
  const page = await context.newPage()
  const seen = await watch(page)
  await page.addInitScript((stored) => {
    for (const [name, value] of Object.entries(stored)) localStorage.setItem(`cohesietoets.${name}`, value)
  }, settings)
  let letIn = (): void => {}
  const held = new Promise<void>((resolve) => {
    letIn = resolve
  })
  let isHeld = false
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    isHeld = true
    await held
    await route.continue()
  })
  await page.goto(`${served.url}${hash}`, { waitUntil: 'commit' })
  await page.locator('#app footer').waitFor({ state: 'attached' })
  // Nothing is painted before the styles have loaded.
  await page.waitForFunction(() => document.styleSheets.length > 0)
  await expect.poll(() => isHeld).toBe(true)
  return { page, seen, letIn: () => letIn() }
}

const dutch = 'Wat doet jouw digitale beleid met de sociale samenhang?'
const nothingWrong: Watch = { violations: [], errors: [], foreign: [] }

it('the start page is readable before the code of the app loads, and does not change when it does', async () => {
  const { page, seen, letIn } = await visit('')
  await page.getByRole('heading', { level: 1, name: dutch }).waitFor()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).waitFor()
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
  letIn()
  await page.waitForFunction(() => document.title === 'Start – Cohesietoets')
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true)
  expect(seen).toEqual(nothingWrong)
})

it('a click before the app has loaded is handled once it has', async () => {
  const { page, letIn } = await visit('')
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  letIn()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).waitFor()
})

it('a click is handled as soon as the app listens', async () => {
  const { page, letIn } = await visit('')
  await page.evaluate(() => {
    const add = EventTarget.prototype.addEventListener
    const app = document.getElementById('app')
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      if (args[0] === 'click' && this === app)
        queueMicrotask(() => {
          document.querySelector<HTMLElement>('main .depth button')?.click()
        })
      Reflect.apply(add, this, args)
    }
  })
  letIn()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).waitFor()
})

it('a reader of English, or of another page, never sees the Dutch start page first', async () => {
  for (const [hash, settings, heading] of [
    ['', { language: 'en' }, 'What does your digital policy do to social cohesion?'],
    ['#/glossary', {}, 'Begrippen']
  ] as const) {
    const { page, seen, letIn } = await visit(hash, settings)
    expect(await page.getByText(dutch).isVisible()).toBe(false)
    letIn()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    expect(await page.getByText(dutch).count()).toBe(0)
    expect(seen).toEqual(nothingWrong)
  }
})

it('the chosen light or dark display applies before the app has loaded', async () => {
  const { page } = await visit('', { scheme: 'dark' })
  expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark')
})
