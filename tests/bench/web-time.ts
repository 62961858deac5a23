import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp, buildFloor } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'

const slowness = 4
const rounds = 5

/** Seconds a reader looks at the start page before choosing; the form is prepared meanwhile. */
const readingTime = 5

/**
 * What a person waits for on a processor four times as slow, in milliseconds: the start page beside the least a React page
 * can be, the first question after *Start*, and the picture after an answer. Middle of several rounds.
 */
export async function benchWebTime(): Promise<readonly Figure[]> {
  const [app, floor] = [await serveFolder(await buildApp()), await serveFolder(await buildFloor())]
  const browser = await launch()
  try {
    const bare = await repeat(rounds, () => untilHeading(browser, floor.url))
    const start = await repeat(rounds, () => untilHeading(browser, app.url))
    const question = await repeat(rounds, () => onPage(browser, app.url, untilFirstQuestion))
    const answers = (await onPage(browser, app.url, untilAnswersShow)).toSorted((a, b) => a - b)
    return [
      { name: `bare React page at ${slowness}x: ms`, value: amount(middle(bare)) },
      { name: `start page at ${slowness}x: ms`, value: amount(middle(start)) },
      { name: 'start page / bare React page', value: amount(middle(start) / middle(bare)), mark: '1.3' },
      { name: `first question after Start at ${slowness}x: ms`, value: amount(middle(question)), mark: '1 000' },
      { name: `answer to paint at ${slowness}x, middle: ms`, value: amount(middle(answers)), mark: '100' },
      { name: `answer to paint at ${slowness}x, slowest of ${answers.length}: ms`, value: amount(answers.at(-1) ?? 0) }
    ]
  } finally {
    await browser.close()
    await app.close()
    await floor.close()
  }
}

/** A fresh visit on a slow processor. */
async function onPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto(url)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** From the start of the visit until the page with its heading has been painted. */
const untilHeading = (browser: Browser, url: string): Promise<number> =>
  onPage(browser, url, async (page) => {
    await page.locator('h1').waitFor()
    return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
  })

async function untilFirstQuestion(page: Page): Promise<number> {
  const start = page.getByRole('button', { name: /volledige toets/i })
  await start.waitFor()
  await page.waitForTimeout(readingTime * 1000)
  return start.evaluate(async (button) => {
    const begun = performance.now()
    ;(button as HTMLButtonElement).click()
    while (document.querySelector('form input, main input[type="text"]') === null) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - begun
  })
}

async function untilAnswersShow(page: Page): Promise<readonly number[]> {
  await untilFirstQuestion(page)
  await page.evaluate(() => { location.hash = location.hash.replace('/passport', '/ministries') })
  await page.locator('input[type="radio"]').first().waitFor()
  await page.waitForTimeout(2000)
  return page.evaluate(async () => {
    const times: number[] = []
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[type="radio"][value="2"], input[type="radio"][value="1"]')) {
      const begun = performance.now()
      radio.click()
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => { setTimeout(resolve) })
      times.push(performance.now() - begun)
      await new Promise((resolve) => { setTimeout(resolve, 600) })
    }
    return times
  })
}

async function repeat(times: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = []
  for (let round = 0; round < times; round += 1) values.push(await measure())
  return values.toSorted((a, b) => a - b)
}

/** The middle of sorted values. */
const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
