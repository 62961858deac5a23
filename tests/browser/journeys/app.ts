import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { sharedBrowser, watch, type Watch } from '../support/browser.ts'
import { samePress } from '#web/components/one-at-a-time.ts'
import { buildApp } from '../support/build.ts'
import { serveFolder, strictPolicy, type Served } from '../support/serve.ts'

export type Language = 'nl' | 'en'

/** The app as a new user sees it, on a device of its own. */
export interface Visit {
  readonly page: Page
  readonly seen: Watch
  readonly url: string
}

/** A folder for traces of the pages; see docs/debugging.md. */
const traces = process.env['COHESIETOETS_TRACE']
let traced = 0

interface App {
  /** A fresh device that is closed after the test; `prepare` comes before the app is opened. */
  visit(
    language?: Language,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>
  ): Promise<Visit>
  /** A fresh device that stays open until the end of the file, for a journey of several tests. */
  stay(): Promise<Visit>
}

interface Offered {
  /**
   * Whether the app stores itself on the device, some seconds after it is opened. That takes seconds of the processor
   * on every device, so only tests about it ask for it; the others get a service worker that does nothing.
   */
  readonly storesItself?: boolean
}

/** Serves the built app for one test file. Call it at the top of the file. */
export function useApp({ storesItself = false }: Offered = {}): App {
  let served: Served
  let browser: Browser
  const staying = new Set<BrowserContext>()
  const close = async (context: BrowserContext): Promise<void> => {
    if (traces !== undefined) await context.tracing.stop({ path: join(traces, `${process.pid}-${(traced += 1)}.zip`) })
    await context.close()
  }
  const visit: App['visit'] = async (language = 'nl', options = {}, prepare) => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1024, height: 800 }, ...options })
    if (traces !== undefined) await context.tracing.start({ screenshots: true, snapshots: true })
    const page = await context.newPage()
    const seen = await watch(page)
    await prepare?.(page)
    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (language === 'en') {
      await page.getByRole('button', { name: 'Switch to English' }).click()
      await page.locator('html[lang=en]').waitFor({ state: 'attached' })
    }
    return { page, seen, url: served.url }
  }
  beforeAll(async () => {
    served = await serveFolder(await buildApp(), strictPolicy, storesItself ? {} : { '/sw.js': '// Does nothing.' })
    browser = await sharedBrowser()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) if (!staying.has(context)) await close(context)
  })
  afterAll(async () => {
    for (const context of browser.contexts()) await close(context)
    await served.close()
  })
  return {
    visit,
    stay: async () => {
      const made = await visit()
      staying.add(made.page.context())
      return made
    }
  }
}

/**
 * Opens the example whose title contains `name`, and waits for its outcome. Returns the address of its pages without
 * the last segment.
 */
export async function openExample(page: Page, name = 'wallet'): Promise<string> {
  await page.getByRole('button', { name: new RegExp(name, 'i') }).click()
  await page.waitForURL(/\/outcome$/)
  await page.getByRole('heading', { level: 1, name: /Uitkomst|Outcome/ }).waitFor()
  return page.url().replace(/outcome$/, '')
}

/** The pages of an open assessment, by the end of their address. */
export const assessmentPages = [
  'outcome',
  'why/ministries',
  'why/horizon',
  'what-if',
  'advice',
  'actions',
  'report',
  'compare',
  'answers',
  'fill/passport',
  'fill/ministries',
  'fill/diversity',
  'fill/futures'
] as const

/** Goes to each page below `base` in order, and calls `look` at each when it is ready. */
export async function visitEach(
  page: Page,
  base: string,
  names: readonly string[],
  look: (name: string) => Promise<void>
): Promise<void> {
  for (const name of names) {
    await page.goto(base + name)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (name === 'report') await page.locator('.preview h2').first().waitFor()
    await look(name)
  }
}

export interface Downloaded {
  readonly name: string
  readonly bytes: Buffer
  readonly path: string
}

/** The file that `act` downloads. Waits first, as a press right after another on the same button counts as the same. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Downloaded> {
  await page.waitForFunction((samePress) => {
    const seen = window as Window & { lastPress?: number }
    if (seen.lastPress === undefined) addEventListener('click', () => (seen.lastPress = performance.now()), true)
    seen.lastPress ??= -samePress
    return performance.now() - seen.lastPress > samePress
  }, samePress)
  const [download] = await Promise.all<[Promise<Download>, Promise<unknown>]>([page.waitForEvent('download'), act()])
  const path = await download.path()
  return { name: download.suggestedFilename(), bytes: await readFile(path), path }
}

/** Waits until the page says that everything is saved. */
export const saved = (page: Page): Promise<unknown> => page.waitForSelector('[data-save="saved"]')
