import { expect, it } from 'vitest'
import { faultsAtWidths } from '../support/browser.ts'
import { assessmentPages, openExample, useApp, visitEach } from './app.ts'

const app = useApp()

const information = ['method', 'paper', 'privacy', 'accessibility', 'glossary', 'keyboard', 'nowhere']

/**
 * Both languages and both displays, at all widths; the rules that a width hardly changes are asked once in the second.
 */
const ways = [
  ['nl', 'light', undefined],
  ['en', 'dark', { ruled: [320], sized: [] }]
] as const

it.each(ways)(
  'every page is accessible at three widths and needs no sideways scrolling (%s, %s)',
  async (language, scheme, asked) => {
    const { page, url, seen } = await app.visit(language, { colorScheme: scheme })
    const faults: string[] = []
    const look = async (name: string) => {
      for (const fault of await faultsAtWidths(page, asked)) faults.push(`${name} ${fault}`)
    }
    await look('start')
    const base = await openExample(page)
    await visitEach(page, base, assessmentPages, look)
    await visitEach(page, `${url}#/`, information, look)
    await page.goto(url)
    await page.getByRole('heading', { level: 2, name: /op dit apparaat|on this device/ }).waitFor()
    await page.getByRole('button', { name: /^(Meer voor|More for)/ }).click()
    await look('start with a list')
    await page.getByRole('button', { name: /^(Alles van dit apparaat wissen|Wipe everything)/ }).click()
    await look('asking before wiping')
    expect(faults).toEqual([])
    expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
  },
  400_000
)

it('on a phone all steps of the questionnaire are visible, and the focused one shows its name', async () => {
  const { page } = await app.visit('nl', { viewport: { width: 320, height: 900 } })
  const base = await openExample(page)
  await page.goto(`${base}fill/futures`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const steps = page.getByRole('navigation', { name: 'Stappen', exact: true }).getByRole('link')
  expect(await steps.count()).toBe(8)
  for (const step of await steps.all()) {
    const place = await step.boundingBox()
    expect(place?.x).toBeGreaterThanOrEqual(0)
    expect((place?.x ?? Infinity) + (place?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  await steps.first().focus()
  await page.keyboard.press('Tab')
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.elementFromPoint(40, document.querySelector('.steps')?.getBoundingClientRect().bottom ?? 0)
            ?.textContent
      )
    )
    .toContain('Betrokken ministeries')
})
