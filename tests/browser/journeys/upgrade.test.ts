import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageOf } from '#questionnaire/package.ts'
import { garden } from '../../support/garden.ts'
import { readParts } from '../../support/read.ts'
import { useApp } from './app.ts'

const app = useApp()
const old = readFileSync('tests/fixtures/version-1.0.0/digitaal-loket-gemeente.cohesietoets.json')

it('a file of 1.0.0 keeps its outcome, is upgraded in a copy, and says what to look at again', async () => {
  const { page } = await app.visit()
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'oud.cohesietoets.json', mimeType: 'application/json', buffer: old })
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  const total = () => page.locator('.profile').first().innerText()
  const before = await total()

  await page.getByRole('link', { name: /Bijwerken naar/ }).click()
  await page.getByRole('heading', { level: 1, name: /Bijwerken naar versie/ }).waitFor()
  expect(await page.locator('main li').count()).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Maak een bijgewerkte kopie' }).click()
  await page.getByText(/Kijk nog eens naar \d+ antwoorden/).waitFor()
  const left = page.getByRole('button', { name: /^Klopt nog:/ })
  const count = await left.count()
  await left.first().click()
  await expect.poll(() => left.count()).toBe(count - 1)

  // The copy has the newest version; the file itself stays what it was.
  expect(await page.getByRole('link', { name: /Bijwerken naar/ }).count()).toBe(0)
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  expect(await total()).toBe(before)
})

it('an invitation of 1.0.0 is judged by 1.0.0', async () => {
  const { page } = await app.visit()
  await page
    .locator('input[type="file"]')
    .setInputFiles('tests/fixtures/version-1.0.0/geldzorgen.round.cohesietoets.json')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Begin met beoordelen' }).click()
  await page.getByRole('link', { name: 'Naar de vragen' }).click()
  await page.getByRole('link', { name: /^Betrokken ministeries/ }).click()
  // Only 1.0.0 asks for the role of this ministry.
  await page.getByText('Ministerie van Volkshuisvesting en Ruimtelijke Ordening').first().waitFor()
})

it('a questionnaire from a file is kept, chosen, and filled in', async () => {
  const { page } = await app.visit()
  const made = packageOf(garden(), readParts('tests/fixtures/second-questionnaire'))
  await page
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'tuin.questionnaire.cohesietoets.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(made))
    })
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click()
  // Whoever keeps it wants to use it: it is chosen, and stays so.
  const choice = page.getByLabel('Welke vragenlijst?')
  const chosen = () => choice.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.textContent)
  await expect.poll(chosen).toBe('Schooltuintoets, versie 0.3.0')
  await page.reload()
  await expect.poll(chosen).toBe('Schooltuintoets, versie 0.3.0')
  await page.getByRole('button', { name: /volledige toets/i }).click()
  await page.getByText('Hoe heet de tuin?').waitFor()
})
