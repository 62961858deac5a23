import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { coordinateExample } from './round.ts'
import { openExample, useApp } from './app.ts'

const app = useApp()

/** When nothing more is drawn, and what the browser and SurveyJS put off is done. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 20))))
      )
  )

/** How far the page is scrolled down, and where its heading stands; null when it has no focus. */
const place = async (page: Page): Promise<{ readonly scrolled: number; readonly focused: string | null }> => {
  await settled(page)
  return page.evaluate(() => ({
    scrolled: Math.round(window.scrollY),
    focused: document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null
  }))
}

/** Waits for another h1 than `before` and gives it. */
const nextHeading = async (page: Page, before: string): Promise<string> => {
  await expect.poll(() => page.locator('main h1').first().textContent()).not.toBe(before)
  return (await page.locator('main h1').first().textContent()) ?? ''
}

const headingOf = async (page: Page): Promise<string> => (await page.locator('main h1').first().textContent()) ?? ''

const toBottom = (page: Page): Promise<void> => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))

/** Records in the page where the user was on each address that they left. */
const rememberLeaving = (): void => {
  const places: Record<string, { scrolled: number; focused: string }> = {}
  Object.assign(window, { places })
  window.addEventListener('hashchange', ({ oldURL }) => {
    const { activeElement } = document
    const isInMain = document.getElementById('main')?.contains(activeElement) === true
    places[oldURL] = { scrolled: window.scrollY, focused: (isInMain ? activeElement : null)?.textContent ?? '' }
  })
}

/** Where the user is on a page that they returned to, and where they were when they left it. */
const left = async (page: Page) => {
  await settled(page)
  return page.evaluate(() => {
    const { places } = window as unknown as { places: Record<string, { scrolled: number; focused: string }> }
    const was = places[window.location.href]
    const room = document.documentElement.scrollHeight - window.innerHeight
    return {
      scrolled: window.scrollY,
      wanted: Math.min(was?.scrolled ?? -1, room),
      // Nothing had focus in the page itself: then its heading has.
      focused: document.activeElement?.textContent ?? '',
      held:
        was === undefined || was.focused === '' ? (document.querySelector('main h1')?.textContent ?? '') : was.focused
    }
  })
}

/** Where the field or question with focus stands in the window. */
const focusedPlace = async (
  page: Page
): Promise<{ readonly top: number; readonly bottom: number; readonly height: number }> => {
  await settled(page)
  return page.evaluate(() => {
    const place = document.activeElement?.getBoundingClientRect()
    return { top: place?.top ?? -1, bottom: place?.bottom ?? -1, height: window.innerHeight }
  })
}

it.each([360, 1440])(
  'every page opens at its top with its heading in focus, and back and forward return to the place on it (%i pixels)',
  async (width) => {
    const { page } = await app.visit('nl', { viewport: { width, height: 800 } }, (page) =>
      page.addInitScript(rememberLeaving)
    )
    const base = await openExample(page)
    const faults: string[] = []
    const check = async (way: string, heading: string) => {
      let found = await place(page)
      for (let more = 20; more > 0 && (found.scrolled !== 0 || found.focused !== heading); more--)
        found = await place(page)
      if (found.scrolled !== 0) faults.push(`${way}: ${heading} opens ${found.scrolled} px down`)
      if (found.focused !== heading) faults.push(`${way}: ${heading} has no focus`)
    }
    const go = async (way: string, act: () => Promise<unknown>) => {
      const before = await headingOf(page)
      await toBottom(page)
      await act()
      await check(way, await nextHeading(page, before))
    }
    const goBack = async (way: 'back' | 'forward') => {
      const before = await headingOf(page)
      await (way === 'back' ? page.goBack() : page.goForward())
      const heading = await nextHeading(page, before)
      let found = await left(page)
      for (
        let more = 20;
        more > 0 && (Math.abs(found.scrolled - found.wanted) > 2 || found.focused !== found.held);
        more--
      )
        found = await left(page)
      if (Math.abs(found.scrolled - found.wanted) > 2)
        faults.push(`${way}: ${heading} returns ${found.scrolled - found.wanted} px off`)
      if (found.focused !== found.held)
        faults.push(`${way}: ${heading} has focus on ${found.focused}, not ${found.held}`)
    }
    await go('tab', () => page.getByRole('link', { name: 'Invullen', exact: true }).click())
    for (let step = 1; step < 8; step++)
      await go('next', () =>
        page
          .getByRole('link', { name: /^(Volgende|Antwoorden nakijken)$/ })
          .last()
          .click()
      )
    for (let step = 1; step < 8; step++) await goBack('back')
    for (let step = 1; step < 3; step++) await goBack('forward')
    for (const tab of ['Uitkomst', 'Advies', 'Acties', 'Rapport'])
      await go('tab', () => page.getByRole('link', { name: tab, exact: true }).click())
    for (let step = 1; step < 3; step++) await goBack('back')
    await page.goto(`${base}outcome`)
    await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
    await go('theme', () => page.getByRole('link', { name: 'Betrokken ministeries' }).first().click())
    await go('next theme', () => page.getByRole('navigation', { name: /thema/i }).getByRole('link').last().click())
    for (const name of ['Hoe de toets werkt', 'Privacy', 'Toegankelijkheid', 'Begrippen', 'Toetsenbord', 'Op papier'])
      await go('footer', () => page.getByRole('contentinfo').getByRole('link', { name }).click())
    expect(faults).toEqual([])
  }
)

it.each([360, 1440])(
  'a link to a question scrolls to its field, from the outcome, the advice and the answers (%i pixels)',
  async (width) => {
    const { page } = await app.visit('nl', { viewport: { width, height: 800 } })
    const base = await openExample(page)
    const faults: string[] = []
    for (const from of ['why/ministries', 'advice', 'answers']) {
      await page.goto(base + from)
      const links = page.locator('main a[href*="/fill/"]:not(.step)')
      await links.first().waitFor()
      for (const at of [0, (await links.count()) - 1]) {
        await page.goto(base + from)
        const href = (await links.nth(at).getAttribute('href')) ?? ''
        await links.nth(at).click()
        const name = href.split('/').at(-1) ?? ''
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest('[data-name]')?.getAttribute('data-name')))
          .toBe(name)
        // On a phone the chosen level may stand below a long question; the question itself is in sight.
        await settled(page)
        const top = await page
          .locator(`[data-name="${name}"]`)
          .evaluate((element) => element.getBoundingClientRect().top)
        if (top < 0 || top > 400) faults.push(`${from} → ${name}: ${Math.round(top)} px down`)
      }
    }
    expect(faults).toEqual([])
  }
)

it('a step with a fault opens at its top too, and a link in the summary of faults scrolls to the field', async () => {
  const { page } = await app.visit('nl', { viewport: { width: 360, height: 800 } })
  const base = await openExample(page)
  await page.goto(`${base}fill/passport`)
  await page.getByRole('textbox', { name: /Hoeveel jaar/ }).fill('500')
  await page.getByRole('link', { name: /^Volgende/ }).click()
  const second = await nextHeading(page, 'Over het ontwerp')
  await expect.poll(() => place(page)).toEqual({ scrolled: 0, focused: second })
  await page.goBack()
  await expect.poll(() => headingOf(page)).not.toBe(second)
  await expect.poll(async () => (await place(page)).scrolled).toBeGreaterThan(0)
  const url = page.url().split('#')[0] ?? ''
  await page.goto(`${url}#/invite`)
  await page.getByRole('button', { name: 'Maak de uitnodiging' }).click()
  await page.locator('.error-summary a').last().click()
  await expect
    .poll(async () => {
      const { top, bottom, height } = await focusedPlace(page)
      return top >= 0 && bottom <= height
    })
    .toBe(true)
})

it('every step of a round opens at its top', async () => {
  const { page } = await app.visit('nl', { viewport: { width: 360, height: 800 } })
  await coordinateExample(page)
  for (const step of ['Vergelijken', 'Bespreken', 'Besluiten', 'Akkoord', 'Verzamelen']) {
    const before = await headingOf(page)
    await toBottom(page)
    await page.getByRole('navigation', { name: 'Stappen van de ronde' }).getByRole('link', { name: step }).click()
    const heading = await nextHeading(page, before)
    await expect.poll(() => place(page)).toEqual({ scrolled: 0, focused: heading })
  }
})
