import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp, buildFormFloor } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'

const slowness = 4

/** The pages alternate, so that other work on the machine affects all of them. */
const rounds = 9

/**
 * The first usable question on a fresh device with a processor four times as slow: from the address with a click on the
 * quick scan as soon as its button is there, and from the address of a stored assessment; beside the smallest page that
 * shows the same questions with the same libraries. Milliseconds from the start of the visit to the painted question;
 * requests and gzip kilobytes until then. Median of several rounds.
 */
export async function benchWebCold(): Promise<readonly Figure[]> {
  const [app, floor] = [await serveFolder(await buildApp()), await serveFolder(await buildFormFloor())]
  const browser = await launch()
  try {
    const visits: Visits[] = []
    for (let round = 0; round < rounds; round += 1) {
      const bare = await coldVisit(browser, floor.url)
      const [click, stored] = await clickThenReturn(browser, app.url)
      visits.push({ bare, click, stored })
    }
    const of = (page: keyof Visits, figure: keyof Visit): number =>
      visits.map((visit) => visit[page][figure]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
    const against = (page: keyof Visits): Figure['value'] => amount(of(page, 'shown') / of('bare', 'shown'))
    return [
      { name: `bare page with the same questions at ${slowness}x: ms`, value: amount(of('bare', 'shown')) },
      { name: `first question, clicked at once, at ${slowness}x: ms`, value: amount(of('click', 'shown')) },
      { name: 'first question, clicked at once / bare page', value: against('click'), mark: '1.6' },
      { name: 'first question, clicked at once: requests', value: amount(of('click', 'requests')), mark: '25' },
      { name: 'first question, clicked at once: kB gzip', value: amount(of('click', 'kilobytes')), mark: '560' },
      { name: `stored assessment at ${slowness}x: ms`, value: amount(of('stored', 'shown')) },
      { name: 'stored assessment / bare page', value: against('stored'), mark: '1.6' },
      { name: 'stored assessment: requests', value: amount(of('stored', 'requests')), mark: '25' },
      { name: 'stored assessment: kB gzip', value: amount(of('stored', 'kilobytes')), mark: '560' }
    ]
  } finally {
    await browser.close()
    await app.close()
    await floor.close()
  }
}

interface Visit {
  /** Milliseconds until the first question is painted. */
  readonly shown: number
  readonly requests: number
  readonly kilobytes: number
}

type Visits = Readonly<Record<'bare' | 'click' | 'stored', Visit>>

const fresh = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })

async function coldVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await fresh(browser)
  try {
    return await untilQuestion(context, url)
  } finally {
    await context.close()
  }
}

/** A first visit with a click, and a later one straight to what the click made, without anything cached. */
async function clickThenReturn(browser: Browser, url: string): Promise<readonly [Visit, Visit]> {
  const context = await fresh(browser)
  try {
    const click = await untilQuestion(context, url)
    const [page] = context.pages()
    const address = page?.url() ?? url
    await page?.close()
    return [click, await untilQuestion(context, address)]
  } finally {
    await context.close()
  }
}

async function untilQuestion(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('question').length > 0)
  return measured(page)
}

/** Clicks the quick scan when its button is there, and marks when a question has been painted. */
function watch(): void {
  let isClicked = false
  const look = (): void => {
    const quick = [...document.querySelectorAll<HTMLElement>('.depth button')].at(0)
    if (quick !== undefined && !isClicked) {
      isClicked = true
      quick.click()
    }
    if (document.querySelector('form input, #app .sd-question input, .ct-form input') === null)
      requestAnimationFrame(look)
    else
      requestAnimationFrame(() => {
        setTimeout(() => performance.mark('question'))
      })
  }
  requestAnimationFrame(look)
}

/** What was requested before the question was there; fonts are not waited for and not counted. */
async function measured(page: Page): Promise<Visit> {
  const { shown, asked } = await page.evaluate(() => {
    const until = performance.getEntriesByName('question')[0]?.startTime ?? Number.NaN
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return {
      shown: until,
      asked: resources.filter(({ name, startTime }) => startTime < until && !name.endsWith('.woff2')).map((r) => r.name)
    }
  })
  const bodies = await Promise.all([page.url(), ...asked].map(async (name) => (await fetch(name)).arrayBuffer()))
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length / 1000, 0)
  return { shown, requests: bodies.length, kilobytes }
}
