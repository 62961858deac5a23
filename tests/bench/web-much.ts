import type { Browser, Page } from 'playwright-core'
import { writeAssessment } from '#assessment/write.ts'
import { table } from '#storage/connection.ts'
import { launch } from '../browser/support/browser.ts'
import { buildApp } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'
import { withActions, withLongRemarks } from './much.ts'
import { sample } from './sample.ts'

const slowness = 4
const stored = 200

/**
 * The waiting times of a user whose app has far more in it than usual, on a processor four times as slow. Each measured
 * once.
 */
export async function benchWebMuch(): Promise<readonly Figure[]> {
  const app = await serveFolder(await buildApp())
  const browser = await launch()
  try {
    const [none] = await onDevice(browser, app.url, (page) => untilShown(page, app.url, 'h1'))
    const list = await onDevice(browser, app.url, async (page) => {
      await store(
        page,
        sample(stored).map((assessment, at) => ({ ...assessment, id: `stored-${at}` }))
      )
      return untilShown(page, app.url, '.saved-list > li', `.saved-list > li:nth-child(${stored})`)
    })
    const file = await onDevice(browser, app.url, async (page) => {
      await slow(page)
      return page.locator('input[type="file"]').evaluate(importing, writeAssessment(withLongRemarks(5_000_000)))
    })
    const actions = await onDevice(browser, app.url, async (page) => {
      await store(page, [{ ...withActions(1_000), id: 'many' }])
      const opening = await untilShown(
        page,
        `${app.url}#/assessment/many/actions`,
        '.cards > li',
        '.cards > li:nth-child(1000)'
      )
      await page.waitForTimeout(3000)
      return { opening, typing: await page.locator('.cards > li').nth(500).locator('input').first().evaluate(typing) }
    })
    return [
      { name: `start page with nothing stored, again, at ${slowness}x: ms`, value: amount(none ?? 0) },
      {
        name: `the first of ${stored} stored assessments on the start page at ${slowness}x: ms`,
        value: amount(list[0] ?? 0)
      },
      { name: `all ${stored} of them: ms`, value: amount(list[1] ?? 0) },
      { name: `choosing a file of 5 MB until its preview at ${slowness}x: ms`, value: amount(file) },
      { name: `the first of 1 000 actions at ${slowness}x: ms`, value: amount(actions.opening[0] ?? 0) },
      { name: 'all 1 000 of them: ms', value: amount(actions.opening[1] ?? 0) },
      { name: `changing one of 1 000 actions until the paint at ${slowness}x: ms`, value: amount(actions.typing) }
    ]
  } finally {
    await browser.close()
    await app.close()
  }
}

/** A fresh device that has visited the app once. */
async function onDevice<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(3000)
    return await work(page)
  } finally {
    await context.close()
  }
}

const slow = async (page: Page): Promise<void> => {
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

/** From opening an address until the page has painted each of these elements. */
async function untilShown(page: Page, url: string, ...selectors: readonly string[]): Promise<readonly number[]> {
  await slow(page)
  await page.goto('about:blank')
  await page.goto(url)
  return page.evaluate(async (asked) => {
    const moments: number[] = []
    for (const selector of asked) {
      while (document.querySelector(selector) === null) await new Promise(requestAnimationFrame)
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve)
        })
      })
      moments.push(performance.now())
    }
    return moments
  }, selectors)
}

async function importing(element: Element, text: string): Promise<number> {
  const chosen = new DataTransfer()
  chosen.items.add(new File([text], 'groot.json', { type: 'application/json' }))
  const input = element as HTMLInputElement
  input.files = chosen.files
  const begun = performance.now()
  input.dispatchEvent(new Event('change', { bubbles: true }))
  while (document.querySelector('dialog[open], [role="dialog"]') === null) await new Promise(requestAnimationFrame)
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
  return performance.now() - begun
}

async function typing(input: Element): Promise<number> {
  const begun = performance.now()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'BZK')
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
  })
  return performance.now() - begun
}

/** Puts assessments into the database of the app, as its storage would. */
const store = (page: Page, assessments: readonly object[]): Promise<void> =>
  page.evaluate(
    async ({ rows, name }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('cohesietoets')
        opening.onsuccess = () => {
          resolve(opening.result)
        }
        opening.onerror = () => {
          reject(new Error('the database does not open'))
        }
      })
      const transaction = database.transaction(name, 'readwrite')
      for (const row of rows) transaction.objectStore(name).put(row)
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    },
    {
      name: table,
      rows: assessments.map((assessment, at) => ({
        id: (assessment as { id: string }).id,
        assessment,
        revision: `seeded-${at}`
      }))
    }
  )
