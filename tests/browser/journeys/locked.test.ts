import { expect, it } from 'vitest'
import { downloaded, openExample, useApp } from './app.ts'

const app = useApp()
const phrase = 'paarse fiets onder de brug'

it('a working report and an assessment are locked with a passphrase, and open again with it only', async () => {
  const { page, seen } = await app.visit()
  await openExample(page, 'loket')
  await page.goto(page.url().replace(/outcome$/, 'report'))
  await page.getByText('Beveiligen met een wachtwoordzin').click()
  await page.getByText('Wie de wachtwoordzin kwijt is, kan zo’n bestand niet meer openen').waitFor()
  await page.getByLabel('Wachtwoordzin (mag leeg blijven)').fill(phrase)
  await page.getByLabel('Dezelfde wachtwoordzin nog eens').fill('iets anders')
  await page.getByRole('button', { name: 'Markdown downloaden' }).click()
  await page.getByText('De twee wachtwoordzinnen zijn niet gelijk.').waitFor()
  await page.getByLabel('Dezelfde wachtwoordzin nog eens').fill(phrase)
  const save = (name: string | RegExp) => downloaded(page, () => page.getByRole('button', { name }).first().click())
  const assessment = await save('Toetsbestand downloaden')
  const pdf = await save('PDF downloaden')
  expect([assessment.name, pdf.name].map((name) => name.replace(/^.*(?=\.)/u, ''))).toEqual(['.age', '.age'])
  expect(pdf.bytes.toString('latin1')).not.toContain('%PDF')
  await page.getByRole('radio', { name: /^Openbare versie/ }).check()
  await page.getByText('Openbare versie: zonder opmerkingen, zonder namen').first().waitFor()
  expect((await save('PDF downloaden')).name).toMatch(/_openbaar\.pdf$/)

  const other = await app.visit()
  const choose = (file: typeof pdf) =>
    other.page
      .locator('input[type="file"]')
      .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes })
  await choose(pdf)
  const ask = other.page.getByLabel('Wachtwoordzin', { exact: true })
  await ask.fill('een verkeerde zin')
  await ask.press('Enter')
  await other.page.getByText('De wachtwoordzin klopt niet.').first().waitFor()
  await ask.fill(phrase)
  await ask.press('Enter')
  await other.page.getByRole('button', { name: 'De toets erin openen' }).click()
  await other.page.getByRole('button', { name: 'Openen', exact: true }).click()
  await other.page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await other.page.goto(other.url)
  await choose(assessment)
  await ask.fill(phrase)
  await ask.press('Enter')
  await other.page.getByText('Het bestand is precies gelijk aan wat er staat.').waitFor()
  expect([seen, other.seen]).toEqual(Array.from({ length: 2 }, () => ({ violations: [], errors: [], foreign: [] })))
})
