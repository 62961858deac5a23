import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'
import { after } from './web-journey.ts'

const slowness = 4
const rounds = 5

/**
 * The pages that show most of an assessment, on a processor four times as slow, in milliseconds. Median of several
 * visits.
 */
export async function benchWebPages(): Promise<readonly Figure[]> {
  const app = await serveFolder(await buildApp())
  const browser = await launch()
  try {
    const visits: PageWaits[] = []
    for (let round = 0; round < rounds; round += 1) visits.push(await visitPages(browser, app.url))
    return pageFigures(visits)
  } finally {
    await browser.close()
    await app.close()
  }
}

export type PageWaits = Readonly<Record<'outcome' | 'advice' | 'take' | 'actions', number>>

/** The median of each wait over several visits. */
export const pageFigures = (visits: readonly PageWaits[]): readonly Figure[] =>
  (
    [
      ['outcome', 'outcome page'],
      ['advice', 'advice page'],
      ['take', 'taking on an advice'],
      ['actions', 'actions page']
    ] as const
  ).map(([wait, name]) => ({
    name: `${name} at ${slowness}x: ms`,
    value: amount(visits.map((waits) => waits[wait]).toSorted((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0)
  }))

/** One visit on a fresh device, with the filled-in example. */
export async function visitPages(browser: Browser, url: string): Promise<PageWaits> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => Object.assign(window, { filesMade: [] }))
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto(url)
    await page.getByRole('button', { name: /wallet/i }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
    const tab = (name: string) => page.getByRole('link', { name, exact: true })
    await tab('Advies').click()
    await page.getByRole('heading', { level: 1, name: 'Advies' }).waitFor()
    await tab('Acties').click()
    await page.locator('main .cards').waitFor()
    const outcome = await after(page, tab('Uitkomst'), 'main svg')
    const advice = await after(page, tab('Advies'), 'main .advice')
    const take = await takeOn(page)
    const actions = await after(page, tab('Acties'), 'main .card')
    return { outcome, advice, take, actions }
  } finally {
    await context.close()
  }
}

/** Milliseconds from pressing *take on* at the first advice until the page has painted that it is taken on. */
const takeOn = (page: Page): Promise<number> =>
  page
    .locator('.advice button')
    .first()
    .evaluate(async (button) => {
      const taken = document.querySelectorAll('.taken').length
      const begun = performance.now()
      ;(button as HTMLElement).click()
      while (document.querySelectorAll('.taken').length === taken) await new Promise(requestAnimationFrame)
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve)
        })
      })
      return performance.now() - begun
    })
