import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languages } from '#lib/language.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { useApp } from './app.ts'

const app = useApp({ storesItself: true })

const check = cohesietoets.checks.get('szw-role')
if (check === undefined) throw new Error('no check')
const advice = cohesietoets.advices.checks.get('szw-role')?.levels[0]?.do

/** The text of every script that the page has loaded. */
async function loadedCode(page: Page): Promise<readonly string[]> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return Promise.all(asked.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).text()))
}

it.each(languages)('the first question brings nothing of the other language (%s)', async (language) => {
  const { page } = await app.visit(language, { serviceWorkers: 'block' })
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
  await page.reload()
  await page.locator('.depth button').first().click()
  await page.locator('.ct-form input').first().waitFor()
  const loaded = await loadedCode(page)
  for (const each of languages)
    for (const text of [check.title[each], advice?.[each] ?? ''])
      expect([text, loaded.some((code) => code.includes(text))]).toEqual([text, each === language])
})

it('a file of 1.0.0 brings its questions in one language, and the other when somebody changes to it', async () => {
  const { page } = await app.visit('nl', { serviceWorkers: 'block' })
  await page
    .locator('input[type="file"]')
    .setInputFiles('tests/fixtures/version-1.0.0/digitaal-loket-gemeente.cohesietoets.json')
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  const titles = { nl: 'Ministerie van Volkshuisvesting', en: 'Ministry of Housing' }
  const loaded = await loadedCode(page)
  for (const each of languages)
    expect([each, loaded.some((code) => code.includes(titles[each]))]).toEqual([each, each === 'nl'])
  await page.goto(page.url().replace(/outcome.*$/, 'fill/ministries'))
  await page.getByText(titles.nl).first().waitFor()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByText(titles.en).first().waitFor()
})

it('a form, an outcome and a report change language while they are open, also without a network', async () => {
  const { page, seen } = await app.visit()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
  await page.context().setOffline(true)
  await page.locator('.depth button').last().click()
  const years = page.locator('[data-name="horizon-years"] input')
  await years.fill('tien')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  for (const name of ['policy-title', 'policy-kind', 'horizon-years'])
    await page
      .locator(`[data-name="${name}"]`)
      .getByText(cohesietoets.questions.get(name)?.title.en ?? '')
      .first()
      .waitFor()
  // What was typed stays, also what cannot be an answer.
  expect(await years.inputValue()).toBe('tien')
  const address = page.url().replace(/fill.*$/, '')
  await page.goto(`${address}fill/ministries`)
  const asked = page.locator('[data-name="szw-role"]')
  await asked.getByText(check.title.en).first().waitFor()
  await asked.getByText(check.levels[2]?.en ?? '').waitFor()
  await asked.locator('input[type=radio]').first().check()
  await page.goto(`${address}advice`)
  await page
    .getByText(advice?.en ?? '')
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Overschakelen naar Nederlands' }).click()
  await page
    .getByText(advice?.nl ?? '')
    .first()
    .waitFor()
  await page.goto(`${address}fill/ministries`)
  await asked.getByText(check.title.nl).first().waitFor()
  await asked.getByText(check.levels[2]?.nl ?? '').waitFor()
  expect(seen.errors).toEqual([])
})

it('begun in English, the form and its levels are Dutch after a switch', async () => {
  const { page } = await app.visit('en')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await page.reload()
  await page.locator('.depth button').first().click()
  await page.locator('.ct-form input').first().waitFor()
  await page.goto(page.url().replace(/fill.*$/, 'fill/ministries'))
  const asked = page.locator('[data-name="szw-role"]')
  await asked.getByText(check.levels[1]?.en ?? '').waitFor()
  await page.getByRole('button', { name: 'Overschakelen naar Nederlands' }).click()
  await asked.getByText(check.title.nl).first().waitFor()
  await asked.getByText(check.levels[1]?.nl ?? '').waitFor()
  await asked.getByText('Opmerking: waar staat dit?').first().waitFor()
})
