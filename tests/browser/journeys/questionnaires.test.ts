import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { digestOfParts, packageOf, type QuestionnairePackage } from '#questionnaire/package.ts'
import { garden } from '../../support/garden.ts'
import { readParts } from '../../support/read.ts'
import { useApp } from './app.ts'

const app = useApp()

const open = (page: Page, file: object): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'mijn.questionnaire.cohesietoets.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file))
    })

it('the chosen questionnaire is used for an assessment, a round, a workshop and a paper form', async () => {
  const { page, url } = await app.visit()
  await open(page, packageOf(garden(), readParts('tests/fixtures/second-questionnaire')))
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const choice = page.getByLabel('Welke vragenlijst?')
  await choice.selectOption({ label: 'Schooltuintoets, versie 0.3.0' })
  const chosen = () => choice.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.textContent)

  for (const place of ['#/paper', '#/invite', '#/new-workshop']) {
    await page.goto(`${url}${place}`)
    await page.reload()
    await choice.waitFor()
    expect([place, await chosen()]).toEqual([place, 'Schooltuintoets, versie 0.3.0'])
  }
  await page.getByLabel('Titel van het ontwerp').fill('De Bongerd')
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  // A check of the school garden.
  await page.getByText('Bodem en water').first().waitFor({ state: 'attached' })
})

type Json = Record<string, unknown>
interface Parts {
  readonly scoring: Json
  readonly questionnaire: { readonly pages: readonly { readonly elements: readonly Json[] }[] }
  readonly changes: { readonly steps: Json[] }
}

const released = (): QuestionnairePackage =>
  JSON.parse(readFileSync('questionnaires/cohesietoets/versions/1.1.0.json', 'utf8')) as QuestionnairePackage

/** The released version after a change, with a digest that fits it. */
function changed(version: string, change: (parts: Parts) => void): QuestionnairePackage {
  const { parts, ...rest } = released()
  change(parts as unknown as Parts)
  ;(parts as unknown as Parts).scoring['version'] = version
  return { ...rest, questionnaire: { ...rest.questionnaire, version }, parts, digest: digestOfParts(parts) }
}

const first = ({ questionnaire }: Parts): Json => questionnaire.pages[0]?.elements[0] ?? {}

it.each([
  [
    'other content under a released version',
    changed('1.1.0', (parts) => (first(parts)['title'] = { default: 'Anders', en: 'Different' })),
    'Versie 1.1.0 van deze vragenlijst is al vastgelegd met een andere inhoud'
  ],
  [
    'a digest that does not fit',
    { ...released(), digest: '0'.repeat(64) },
    'Dit bestand is veranderd nadat de Cohesietoets het maakte'
  ],
  [
    'a question that changes.json leaves out',
    changed('1.2.0', (parts) => {
      first(parts)['name'] = 'another-name'
      parts.changes.steps.push({ from: '1.1.0', to: '1.2.0', added: ['another-name'] })
    }),
    'De vraag policy-title van de vorige versie is weg'
  ],
  [
    'a name that reaches into JavaScript',
    changed('1.2.0', (parts) => (first(parts)['name'] = 'constructor')),
    'De naam constructor heeft in JavaScript al een betekenis'
  ]
])('a package with %s is refused in words, and nothing is kept', async (_, file, words) => {
  const { page, seen } = await app.visit()
  await open(page, file)
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain(words)
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).first().click()
  await page.reload()
  const offered = page.getByLabel('Welke vragenlijst?').locator('option')
  await expect.poll(() => offered.count()).toBe(2)
  expect(seen.errors).toEqual([])
})

it('a version of somebody else that would become the newest says so before it is kept', async () => {
  const { page } = await app.visit()
  await open(
    page,
    changed('1.2.0', (parts) => parts.changes.steps.push({ from: '1.1.0', to: '1.2.0' }))
  )
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.innerText()).toContain('begint op dit apparaat elke nieuwe toets')
  expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0)
  expect(await dialog.innerText()).toContain('Cohesietoets komt met deze app mee, maar versie 1.2.0 niet')
  expect(await dialog.innerText()).toContain('Een toets kun je op verzoek naar 1.2.0 bijwerken')
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await open(
    page,
    changed('1.2.0', (parts) => (parts.changes.steps.length = 0))
  )
  await expect.poll(() => dialog.innerText()).toContain('Bijwerken naar 1.2.0 kan niet')
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await open(page, JSON.parse(readFileSync('questionnaires/cohesietoets/versions/1.0.0.json', 'utf8')) as object)
  await expect.poll(() => dialog.innerText()).toContain('Dit is een oudere versie dan 1.1.0')
})
