import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Value } from '#expression/types.ts'
import { buildHarness } from '../support/build.ts'
import { closeContexts, sharedBrowser } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve.ts'
import type { FormWindow } from './form-window.ts'

let served: Served
let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  served = await serveFolder(await buildHarness('form', 'tests/browser/form/page'))
  browser = await sharedBrowser()
})
beforeEach(async () => {
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await closeContexts(browser)
  await served.close()
})

const open = async (query = ''): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${served.url}${query}`)
  await page.waitForSelector('.ct-form h1')
  return page
}

const twoTabs = async (): Promise<[Page, Page, string]> => {
  const first = await open()
  const id = await first.evaluate(() => (window as unknown as FormWindow).opened.get().assessment.id)
  return [first, await open(`?id=${id}`), id]
}

const answersIn = (page: Page): Promise<Readonly<Record<string, Value>>> =>
  page.evaluate(() => ({ ...(window as unknown as FormWindow).opened.get().assessment.answers }))

const saved = (page: Page): Promise<unknown> => page.waitForSelector('[data-save="saved"]')

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' })
const versionOf = (page: Page) => page.getByRole('textbox', { name: 'Welke versie van het ontwerp bekijk je?' })

it('typing in one tab appears in the other at once', async () => {
  const [first, second] = await twoTabs()
  await titleOf(first).pressSequentially('Digitaal loket')
  await expect.poll(() => titleOf(second).inputValue()).toBe('Digitaal loket')
  await versionOf(second).fill('0.9')
  await expect.poll(() => versionOf(first).inputValue()).toBe('0.9')
  await first.getByRole('radio', { name: 'Wet of andere regelgeving' }).check()
  await expect.poll(() => second.getByRole('radio', { name: 'Wet of andere regelgeving' }).isChecked()).toBe(true)
})

it('typing in both tabs at once loses neither answer', async () => {
  const [first, second, id] = await twoTabs()
  await Promise.all([
    titleOf(first).pressSequentially('Een lange titel voor het ontwerp', { delay: 5 }),
    versionOf(second).pressSequentially('versie 12.3.4 van november', { delay: 5 })
  ])
  await saved(first)
  await saved(second)
  const third = await open(`?id=${id}`)
  expect(await answersIn(third)).toEqual({
    'policy-title': 'Een lange titel voor het ontwerp',
    'draft-version': 'versie 12.3.4 van november'
  })
  await expect.poll(() => answersIn(first)).toEqual(await answersIn(third))
  await expect.poll(() => answersIn(second)).toEqual(await answersIn(third))
})

it('the same answer changed in two isolated tabs is shown as a collision, and the choice is kept', async () => {
  const deaf = await browser.newContext()
  await context.close()
  context = deaf
  await deaf.addInitScript(() => {
    Object.assign(window, { BroadcastChannel: undefined })
  })
  const [first, second] = await twoTabs()
  await titleOf(first).fill('eerste')
  await saved(first)
  await titleOf(second).fill('tweede')
  await second.waitForFunction(
    () => document.querySelector('[data-collisions]')?.getAttribute('data-collisions') !== '[]'
  )
  expect(JSON.parse((await second.locator('[data-collisions]').getAttribute('data-collisions')) ?? '')).toEqual([
    { of: 'answer', name: 'policy-title', mine: 'tweede', theirs: 'eerste' }
  ])
  await second.evaluate(() => {
    const { opened } = window as unknown as FormWindow
    const [collision] = opened.get().collisions
    if (collision) opened.resolve(collision, 'theirs')
  })
  await saved(second)
  expect(await titleOf(second).inputValue()).toBe('eerste')
  expect((await answersIn(second))['policy-title']).toBe('eerste')
})

it('typing does not restore an assessment that another tab deleted; only a request does', async () => {
  const [first, second, id] = await twoTabs()
  await titleOf(first).fill('Loket')
  await saved(first)
  await second.evaluate(async (given) => {
    await (window as unknown as FormWindow).library.remove(given)
  }, id)
  await first.waitForSelector('[data-save="gone"]')
  await versionOf(first).fill('1.0')
  // Saves what waits, at once.
  expect(await first.evaluate(() => (window as unknown as FormWindow).opened.flush())).toBe(false)
  const listed = await second.evaluate(async () => {
    const { library } = window as unknown as FormWindow
    await library.refresh()
    return library.get().summaries
  })
  expect(listed).toEqual([])
  await first.evaluate(() => {
    ;(window as unknown as FormWindow).opened.keep()
  })
  await saved(first)
  const third = await open(`?id=${id}`)
  expect(await answersIn(third)).toEqual({ 'policy-title': 'Loket', 'draft-version': '1.0' })
})

it('undoing a deletion restores the assessment in the tab that has it open', async () => {
  const [first, second, id] = await twoTabs()
  await titleOf(first).fill('Loket')
  await saved(first)
  const removed = await second.evaluate(
    async (given) => await (window as unknown as FormWindow).library.remove(given),
    id
  )
  await first.waitForSelector('[data-save="gone"]')
  if (!removed.ok || !removed.value) throw new Error('The assessment was not removed')
  await second.evaluate(async (given) => {
    await (window as unknown as FormWindow).library.undoRemove(given)
  }, removed.value)
  await saved(first)
  expect(await titleOf(first).inputValue()).toBe('Loket')
})
