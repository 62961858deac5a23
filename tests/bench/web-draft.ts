import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'
import { markListening } from './web-time.ts'
import { watchTasks } from './longest-task.ts'
import { sixtyPagesOfPdf, sixtyPagesOfWord } from './sixty-pages.ts'

const slowness = 4

/** How the app reads: beside the page as it should, or in the page itself, as in the single file. */
const ways = ['beside the page', 'in the page'] as const

/**
 * A draft of 60 pages on a processor four times as slow, in milliseconds: until the first page of a PDF can be read, until
 * what a draft says about itself is shown, until the first places for a check are shown, and the longest that the page does not answer. The throttle holds up a
 * page and not its workers, so what is read in the page itself is the upper bound.
 */
export async function benchWebDraft(): Promise<readonly Figure[]> {
  const app = await serveFolder(await buildApp())
  const browser = await launch()
  // From the disk, as users do: bytes that the browser driver hands over are unpacked in the page.
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'))
  const small = join(folder, 'klein.txt')
  writeFileSync(small, '1 Inleiding\n\nDit is een klein ontwerp over banden.')
  try {
    const figures: Figure[] = []
    for (const [kind, bytes] of Object.entries({ Word: sixtyPagesOfWord(), PDF: await sixtyPagesOfPdf() }))
      for (const way of ways) {
        const file = join(folder, `zestig.${kind}`)
        writeFileSync(file, bytes)
        const { first, read, found, longest, longestAtSearch } = await visit(browser, app.url, { small, file }, way)
        const name = `60 pages of ${kind}, ${way}, at ${slowness}x`
        if (kind === 'PDF') figures.push({ name: `${name}: first page, ms`, value: amount(first), mark: '1500' })
        figures.push(
          { name: `${name}: read, ms`, value: amount(read), ...(kind === 'Word' && { mark: '1000' }) },
          { name: `${name}: first places of a check, ms`, value: amount(found), mark: '200' },
          { name: `${name}: longest task of reading, ms of processor`, value: amount(longest), mark: '100' },
          { name: `${name}: longest task of searching, ms of processor`, value: amount(longestAtSearch), mark: '100' }
        )
      }
    return figures
  } finally {
    await browser.close()
    await app.close()
    rmSync(folder, { recursive: true })
  }
}

interface Files {
  readonly small: string
  readonly file: string
}

async function visit(browser: Browser, url: string, { small, file }: Files, way: (typeof ways)[number]) {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    if (way === 'in the page') await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
    await page.addInitScript(markListening)
    await page.goto(url)
    // The heading is there before the app is.
    await page.waitForFunction(() => performance.getEntriesByName('listening').length > 0)
    // Reads a small draft first: its code is loaded once, and a network is no part of this.
    await open(page, small)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowness })
    const opening = await watchTasks(browser)
    let begun = performance.now()
    const shown = page.locator('.first-page').waitFor({ timeout: 60_000 })
    const opened = open(page, file)
    // A draft that is not read page by page has no first page before the rest.
    await Promise.race([shown, opened])
    const first = performance.now() - begun
    await opened
    const read = performance.now() - begun
    const longest = await opening()
    await page.getByRole('dialog').getByRole('button', { name: 'Begin met de volledige toets' }).click()
    await page.getByRole('region', { name: 'Het ontwerp', exact: true }).waitFor()
    await page.goto(page.url().replace(/fill.*/, 'fill/ministries'))
    const where = page.locator('#draft-look-szw-role')
    await where.waitFor()
    // By key: a click of the browser driver first waits until nothing moves.
    await where.focus()
    const searching = await watchTasks(browser)
    begun = performance.now()
    await page.keyboard.press('Enter')
    await page.locator('.draft__proposals .draft__place').first().waitFor()
    const found = performance.now() - begun
    return { first, read, found, longest, longestAtSearch: await searching() }
  } finally {
    await context.close()
  }
}

async function open(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('dialog').getByLabel('Titel').waitFor()
}
