import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsAtWidths } from '../support/browser.ts'
import { press } from './keyboard.ts'
import { useApp } from './app.ts'

const app = useApp()

const focusedQuestion = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[data-name]')?.getAttribute('data-name') ?? null)

/**
 * Presses the button that is in sight at this width, and gives the question that takes focus after `before`. A press
 * right after another counts as the same press, so it tries again.
 */
async function next(page: Page, name: RegExp, before: string | null): Promise<string> {
  const button = page.getByRole('button', { name }).locator('visible=true').first()
  const moved = async (): Promise<string | null> => {
    const found = await page
      .waitForFunction((old) => {
        const now = document.activeElement?.closest('[data-name]')?.getAttribute('data-name') ?? null
        return now !== null && now !== old ? now : false
      }, before)
      .then((handle) => handle.jsonValue())
    return found === false ? null : found
  }
  await expect
    .poll(async () => {
      await button.click()
      return page.evaluate(() => document.activeElement?.closest('.next-open') === null)
    })
    .toBe(true)
  return (await moved()) ?? ''
}

it('the next open question takes focus, from the form and from the outcome, until none is left', async () => {
  const { page } = await app.visit('nl', { viewport: { width: 320, height: 640 } })
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  const visited: string[] = []
  for (let left = 13; left > 0; left--) {
    visited.push(await next(page, /^Volgende open vraag/, visited.at(-1) ?? null))
    if (left > 1) await page.keyboard.press('Space')
    else
      await page
        .locator(`[data-name="${visited.at(-1) ?? ''}"]`)
        .getByRole('radio', { name: 'Weet ik nog niet' })
        .check()
    if (left !== 7) continue
    await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  }
  expect(new Set(visited).size).toBe(13)
  expect(await next(page, /ene ‘weet ik nog niet’/, null)).toBe(visited.at(-1))
  await page.keyboard.press('ArrowUp')
  await page.getByText('Er is geen toetspunt meer open.').locator('visible=true').first().waitFor()
  expect(await page.getByRole('button', { name: /^Volgende open vraag/ }).count()).toBe(0)
})

it('the keyboard reaches the button, also in English', async () => {
  const { page } = await app.visit('en')
  await page.getByRole('button', { name: /Start.* quick scan/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await press(page, 'button', /^Next open question \(13 left\)/)
  await expect.poll(() => focusedQuestion(page)).not.toBe(null)
})

it('a question to look at again says so at the question, is reached from the form, and keeps focus when it is confirmed', async () => {
  const { page } = await app.visit()
  await page
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'oud.cohesietoets.json',
      mimeType: 'application/json',
      buffer: readFileSync('tests/fixtures/version-1.0.0/digitaal-loket-gemeente.cohesietoets.json')
    })
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('link', { name: /Bijwerken naar/ }).click()
  await page.getByRole('button', { name: 'Maak een bijgewerkte kopie' }).click()
  const again = page.getByRole('button', { name: /^Kijk nog eens \(/ }).first()
  const before = await again.textContent()
  await again.click()
  await expect.poll(() => focusedQuestion(page)).not.toBe(null)
  const name = await focusedQuestion(page)
  const here = page.locator(`[data-name="${name ?? ''}"]`)
  await here.getByText('Kijk hier nog eens').waitFor()
  expect(await faultsAtWidths(page)).toEqual([])
  await here.getByRole('button', { name: /^Klopt nog/ }).click()
  await expect.poll(() => here.getByText('Kijk hier nog eens').count()).toBe(0)
  expect(await focusedQuestion(page)).toBe(name)
  await expect.poll(() => again.textContent()).not.toBe(before)
})
