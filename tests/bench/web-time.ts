import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/support/browser.ts'
import { buildApp, buildFloor } from '../browser/support/build.ts'
import { serveFolder } from '../browser/support/serve.ts'
import { amount, type Figure } from './figure.ts'

const slowness = 4
const rounds = 5

/** Seconds that a reader spends on the start page before choosing; the form is prepared meanwhile. */
const readingTime = 5

/** More rounds than for the others, because the ratio matters. */
const visits = 21

/**
 * The waiting times of a user on a processor four times as slow, in milliseconds: the start page compared with the
 * smallest React page, the first question after *Start*, and the picture after an answer. Median of several rounds; the
 * two pages alternate, so that other work on the machine affects both.
 */
export async function benchWebTime(): Promise<readonly Figure[]> {
  const [app, floor] = [await serveFolder(await buildApp()), await serveFolder(await buildFloor())]
  const browser = await launch()
  try {
    const first: { readonly bare: Shown; readonly start: Shown }[] = []
    for (let visit = 0; visit < visits; visit += 1)
      first.push({ bare: await untilUsable(browser, floor.url), start: await untilUsable(browser, app.url) })
    const of = (page: 'bare' | 'start', moment: keyof Shown): number =>
      middle(first.map((visit) => visit[page][moment]).toSorted((a, b) => a - b))
    const question = await repeat(rounds, () => onPage(browser, app.url, untilFirstQuestion))
    const answers = (await onPage(browser, app.url, untilAnswersShow)).toSorted((a, b) => a - b)
    return [
      { name: `bare React page at ${slowness}x, painted: ms`, value: amount(of('bare', 'painted')) },
      { name: `bare React page at ${slowness}x, usable: ms`, value: amount(of('bare', 'usable')) },
      { name: `start page at ${slowness}x, painted: ms`, value: amount(of('start', 'painted')) },
      { name: `start page at ${slowness}x, usable: ms`, value: amount(of('start', 'usable')) },
      {
        name: 'start page / bare React page, painted',
        value: amount(of('start', 'painted') / of('bare', 'painted')),
        mark: '1.2'
      },
      {
        name: 'start page / bare React page, usable',
        value: amount(of('start', 'usable') / of('bare', 'usable')),
        mark: '1.2'
      },
      { name: `first question after Start at ${slowness}x: ms`, value: amount(middle(question)), mark: '900' },
      { name: `answer to paint at ${slowness}x, middle: ms`, value: amount(middle(answers)), mark: '100' },
      {
        name: `answer to paint at ${slowness}x, slowest of ${answers.length}: ms`,
        value: amount(answers.at(-1) ?? 0),
        mark: '100'
      }
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
    await page.addInitScript(markListening)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto(url)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Marks when React starts to answer clicks: it listens at the root of its page, for everything in it. */
export function markListening(): void {
  const add = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    if (args[0] === 'click' && this instanceof Element && this.id === 'app') performance.mark('listening')
    Reflect.apply(add, this, args)
  }
}

/** Milliseconds since the start of the visit. */
interface Shown {
  readonly painted: number
  /**
   * Painted, and a click on one of its buttons is answered (tests/browser/start-page.test.ts checks that it is, from
   * this moment).
   */
  readonly usable: number
}

const untilUsable = (browser: Browser, url: string): Promise<Shown> =>
  onPage(browser, url, async (page) => {
    await page.getByRole('button').first().waitFor()
    return page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
      return {
        painted,
        usable: Math.max(painted, performance.getEntriesByName('listening')[0]?.startTime ?? Number.NaN)
      }
    })
  })

async function untilFirstQuestion(page: Page): Promise<number> {
  const start = page.getByRole('button', { name: /volledige toets/i })
  await start.waitFor()
  await page.waitForTimeout(readingTime * 1000)
  return start.evaluate(async (button) => {
    const begun = performance.now()
    ;(button as HTMLButtonElement).click()
    while (document.querySelector('form input, main input[type="text"]') === null)
      await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - begun
  })
}

async function untilAnswersShow(page: Page): Promise<readonly number[]> {
  await untilFirstQuestion(page)
  await page.evaluate(() => {
    location.hash = location.hash.replace('/passport', '/ministries')
  })
  await page.locator('input[type="radio"]').first().waitFor()
  await page.waitForTimeout(2000)
  return page.evaluate(async () => {
    const times: number[] = []
    for (const radio of document.querySelectorAll<HTMLInputElement>(
      'input[type="radio"][value="2"], input[type="radio"][value="1"]'
    )) {
      const begun = performance.now()
      radio.click()
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => {
        setTimeout(resolve)
      })
      times.push(performance.now() - begun)
      await new Promise((resolve) => {
        setTimeout(resolve, 600)
      })
    }
    return times
  })
}

async function repeat(times: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = []
  for (let round = 0; round < times; round += 1) values.push(await measure())
  return values.toSorted((a, b) => a - b)
}

/** The median of sorted values. */
const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
