import type { Browser, Locator, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'

const slowness = 4
const rounds = 3

/**
 * The waiting times of a user after the first question, on a processor four times as slow, in milliseconds. Median of
 * three visits, each on a fresh device.
 */
export async function benchWebJourney(): Promise<readonly Figure[]> {
  const app = await serveFolder(await buildApp())
  const browser = await launch()
  try {
    const visits: Waits[] = []
    for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, app.url))
    const middle = (of: (waits: Waits) => number): string =>
      amount(visits.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN)
    return [
      { name: `next page of the questionnaire at ${slowness}x: ms`, value: middle((waits) => waits.nextPage) },
      { name: `outcome at ${slowness}x: ms`, value: middle((waits) => waits.outcome) },
      { name: `report with its preview at ${slowness}x: ms`, value: middle((waits) => waits.report) },
      {
        name: `PDF of the report, after some seconds on its page, at ${slowness}x: ms`,
        value: middle((waits) => waits.pdf)
      }
    ]
  } finally {
    await browser.close()
    await app.close()
  }
}

type Waits = Readonly<Record<'nextPage' | 'outcome' | 'report' | 'pdf', number>>

async function visit(browser: Browser, url: string): Promise<Waits> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(countFiles)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto(url)
    await page.getByRole('button', { name: /wallet/i }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
    const start = page.url().replace(/outcome$/, '')
    await page.goto(`${start}fill`)
    await page.getByRole('textbox').first().waitFor()
    const nextPage = await after(page, page.getByRole('link', { name: 'Volgende' }), 'main input[type="radio"]')
    const outcome = await after(page, page.getByRole('link', { name: 'Uitkomst', exact: true }), 'main svg')
    const report = await after(page, page.getByRole('link', { name: 'Rapport', exact: true }), '.preview', 'h2')
    const pdf = await after(page, page.getByRole('button', { name: 'PDF downloaden' }), null)
    return { nextPage, outcome, report, pdf }
  } finally {
    await context.close()
  }
}

/**
 * Milliseconds from a click until the page has painted what `selector` finds, and `inner` in its shadow; without a
 * selector, until a file has been made.
 */
export async function after(
  page: Page,
  clicked: Locator,
  selector: string | null,
  inner: string | null = null
): Promise<number> {
  await clicked.waitFor()
  // Time to read; meanwhile the app prepares what is likely to come next.
  await page.waitForTimeout(3000)
  return clicked.evaluate(
    async (element, { asked, inside }) => {
      const files = (window as unknown as { readonly filesMade: readonly unknown[] }).filesMade
      const { hash } = location
      const before = files.length
      const begun = performance.now()
      ;(element as HTMLElement).click()
      for (let isThere = false; !isThere;) {
        await new Promise(requestAnimationFrame)
        const found = asked === null || location.hash === hash ? null : document.querySelector(asked)
        isThere =
          asked === null
            ? files.length > before
            : inside === null
              ? found !== null
              : found?.shadowRoot?.querySelector(inside) != null
      }
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve)
        })
      })
      return performance.now() - begun
    },
    { asked: selector, inside: inner }
  )
}

/** Counts the files that the page offers for download. */
function countFiles(): void {
  const filesMade: unknown[] = []
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (file) => {
    filesMade.push(file)
    return make(file)
  }
  Object.assign(window, { filesMade })
}
