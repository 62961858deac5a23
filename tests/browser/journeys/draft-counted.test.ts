import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { downloaded, saved, useApp } from './app.ts'
import { begin, pane, remarkOn } from './draft-steps.ts'

const app = useApp()
const draft = readFileSync('examples/cases/digitale-post/draft.nl.docx')
const parts = ['ministries', 'scope', 'individualisation']
const most = 8

/** Counts clicks and keys of the user in a page, from its first moment. */
const counting = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const counted = window as Window & { pressed?: number }
    counted.pressed = 0
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, ({ isTrusted }) => (counted.pressed = (counted.pressed ?? 0) + (isTrusted ? 1 : 0)), true)
  })

const pressedIn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Window & { pressed?: number }).pressed ?? 0)

interface Report {
  readonly assessment: { readonly answers: Readonly<Record<string, unknown>> }
}

/** The checks of a report at level 2 or 3, and whether the remark of each has a place in the draft. */
async function referred(page: Page, base: string): Promise<Readonly<Record<string, boolean>>> {
  await saved(page)
  await page.goto(`${base}report`)
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Toetsbestand downloaden' }).click())
  const { answers } = JSON.parse(bytes.toString()) as Report['assessment']
  const high = Object.entries(answers).filter(([, answer]) => answer === 2 || answer === 3)
  return Object.fromEntries(high.map(([check]) => [check, String(answers[`${check}-Comment`]).includes('§')]))
}

const levelOf = (page: Page, check: string) => page.locator(`[data-name="${check}"] input[type=radio]`).nth(2)

it('adding a § from a Word file to every level 2 takes less than half of the clicks and keys that it takes without the reader', async () => {
  const reading = await app.visit('nl', {}, counting)
  const base = await begin(reading.page, draft, 'overheidspost.docx')
  const done: { readonly part: string; readonly check: string; readonly line: string }[] = []
  for (const part of parts) {
    await reading.page.goto(`${base}fill/${part}`)
    const buttons = reading.page.locator('[id^=draft-look-]')
    await buttons.first().waitFor()
    for (const id of await buttons.evaluateAll((all) => all.map((each) => each.id))) {
      if (done.length >= most) break
      const check = id.replace('draft-look-', '')
      await reading.page.locator(`#${id}`).click()
      await pane(reading.page).locator('.draft__not-seen').waitFor()
      const place = pane(reading.page).locator('.draft__proposals .draft__place').first()
      if ((await place.count()) === 0) continue
      await place.click()
      await pane(reading.page)
        .getByRole('button', { name: /^Neem over bij/ })
        .click()
      await levelOf(reading.page, check).check()
      await expect.poll(() => remarkOn(reading.page, check).inputValue()).toContain('§')
      done.push({ part, check, line: await remarkOn(reading.page, check).inputValue() })
    }
  }
  const withReader = await pressedIn(reading.page)
  expect(done.length).toBeGreaterThanOrEqual(6)
  expect(Object.values(await referred(reading.page, base))).toEqual(done.map(() => true))

  // The same checks, levels and places by hand, with the draft open in a second tab.
  const alone = await app.visit('nl', {}, counting)
  const { page } = alone
  const other = await page.context().newPage()
  await counting(other)
  await other.goto(`${alone.url}about/privacy`)
  await page.getByRole('button', { name: 'Begin met de volledige toets' }).click()
  await page.getByLabel('Hoe heet het ontwerp?').waitFor()
  const byHand = page.url().replace(/fill.*/, '')
  for (const { part, check, line } of done) {
    const [place = '', quotation = ''] = line.split(/: (?=“)/)
    await other.bringToFront()
    // Finds the place by one word, and copies the sentence.
    await other.keyboard.press('Control+f')
    await other.keyboard.type(quotation.match(/\p{L}{5,}/u)?.[0] ?? 'vijf!')
    await other.keyboard.press('Enter')
    await other.mouse.click(200, 200)
    await other.keyboard.press('Control+c')
    await page.bringToFront()
    await page.goto(`${byHand}fill/${part}`)
    await levelOf(page, check).check()
    await remarkOn(page, check).click()
    await page.keyboard.type(`${place}: `)
    await page.keyboard.press('Control+v')
  }
  const without = (await pressedIn(page)) + (await pressedIn(other))
  expect(Object.keys(await referred(page, byHand)).length).toBe(done.length)
  process.stdout.write(`clicks and keys for ${done.length} checks: ${withReader} with, ${without} without the reader\n`)
  expect(withReader).toBeLessThan(without / 2)
})
