import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { roundSteps } from '#web/router/route.ts'
import { assessmentPages, openExample, useApp, visitEach } from './app.ts'
import { coordinateExample } from './round.ts'

const app = useApp()

/** Width of the text on A4 with margins of one centimetre, in CSS pixels. */
const paper = { width: 718, height: 1000 }

/** Texts that are cut off, lie outside the paper, or are too pale on it, one per line. */
const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate((width) => {
    const faults: string[] = []
    const brightness = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (/\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const surface = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('.visually-hidden, .ct-hidden, svg, script, [hidden]') !== null) continue
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim()
      const box = element.getBoundingClientRect()
      if (text === '' || box.width < 2 || box.height < 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue
      const style = getComputedStyle(element)
      const tell = (what: string) =>
        faults.push(`${what}: ${element.tagName}.${element.className} ${text.slice(0, 60)}`)
      if (box.right > width + 1) tell('beside the paper')
      if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) tell('cut at the side')
      if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2) tell('cut below')
      if (Math.abs(brightness(style.color) - brightness(surface(element))) < 60) tell('pale')
      // The highest level is dark on purpose, and printed so.
      if (brightness(surface(element)) < 90 && element.closest('.heat__cell--3') === null) tell('on a dark surface')
    }
    return [...new Set(faults)]
  }, paper.width)

/** Looks at each page as it is printed, and collects what is wrong with it. */
const lookOnPaper =
  (page: Page, faults: string[]) =>
  async (name: string): Promise<void> => {
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color))
      .not.toBe('')
    for (const fault of await faultsOnPaper(page)) faults.push(`${name}: ${fault}`)
    await page.emulateMedia({ media: 'screen' })
  }

it('every page prints whole and dark on white, also from the dark display', async () => {
  const { page, url, seen } = await app.visit('nl', { colorScheme: 'dark', viewport: paper })
  const faults: string[] = []
  const look = lookOnPaper(page, faults)
  const base = await openExample(page)
  await visitEach(page, base, assessmentPages, look)
  await visitEach(page, `${url}#/`, ['method', 'privacy', 'glossary', 'paper'], look)
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('every page of a round prints whole and dark on white, also from the dark display', async () => {
  const { page, seen } = await app.visit('nl', { colorScheme: 'dark', viewport: paper })
  const faults: string[] = []
  const base = await coordinateExample(page)
  await visitEach(page, base, [...roundSteps, 'settle/szw-role'], lookOnPaper(page, faults))
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('the printed list of actions names the draft, its version, the days, and the empty cells', async () => {
  const { page } = await app.visit('nl', { viewport: paper })
  const base = await openExample(page, 'onderwijs')
  await page.goto(`${base}actions`)
  await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor()
  await page.getByRole('button', { name: 'Eigen actie toevoegen' }).click()
  await page.emulateMedia({ media: 'print' })
  const printed = page.locator('body')
  for (const words of [
    /Strategie AI in het onderwijs 2027–2036, versie 0\.8/,
    /Klaar op\s+\d+ \w+ 20\d\d/,
    /Klaar op\s+–/
  ])
    await expect.poll(() => printed.innerText()).toMatch(words)
})

it('the printed what if still shows which levels were tried', async () => {
  const { page } = await app.visit('nl', { viewport: paper })
  const base = await openExample(page, 'onderwijs')
  await page.goto(`${base}what-if`)
  const group = page.getByRole('group', { name: /^Rol van SZW/ })
  await group.getByRole('radio', { name: /^3/ }).check()
  await page.emulateMedia({ media: 'print' })
  const looks = await group.locator('label').evaluateAll((labels) =>
    labels.map((label) => {
      const style = getComputedStyle(label)
      const mark = getComputedStyle(label, '::before')
      return [style.fontWeight, style.display, style.borderTopWidth, mark.content].join(' ')
    })
  )
  expect(new Set(looks.slice(0, 3)).size).toBe(1)
  expect(looks[3]).not.toBe(looks[0])
})
