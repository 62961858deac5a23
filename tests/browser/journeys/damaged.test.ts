import { expect, it } from 'vitest'
import { writeAssessment } from '#assessment/write.ts'
import { table } from '#storage/connection.ts'
import { filled } from '../../support/report.ts'
import { downloaded, openExample, useApp } from './app.ts'

const app = useApp()

/**
 * What a damaged profile or a later version of the app may have left. The first cannot be shown; of the others only the
 * round cannot.
 */
const strange = [
  { depth: 'medium' },
  { review: { kind: 'settling' } },
  { review: { kind: 'settling', round: { deadline: 'zzz', seats: [null] }, reviews: [null] } }
].map((part, at) => ({ ...filled({ answers: { 'policy-title': `Beschadigd ${at}` } }), id: `strange-${at}`, ...part }))

it('a stored assessment that cannot be shown affects no other, and can be kept or deleted', async () => {
  const { page, url } = await app.visit()
  await openExample(page)
  await page.evaluate(
    async ({ rows, name }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('cohesietoets')
        opening.onsuccess = () => {
          resolve(opening.result)
        }
      })
      const transaction = database.transaction(name, 'readwrite')
      for (const row of rows)
        transaction.objectStore(name).put({ id: row.id, assessment: row, revision: `r-${row.id}` })
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    },
    { rows: strange, name: table }
  )
  await page.goto(url)
  await page.reload()
  await page
    .getByRole('link', { name: /^Publieke identiteitswallet/ })
    .first()
    .waitFor()
  expect(await page.getByText('Deze toets kan niet worden getoond').count()).toBe(1)
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Toetsbestand downloaden van Beschadigd 0' }).click()
  )
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ id: 'strange-0', depth: 'medium' })
  for (const title of ['Beschadigd 1', 'Beschadigd 2']) {
    await page
      .getByRole('link', { name: new RegExp(`^${title}`) })
      .first()
      .click()
    await page.getByText('Alles van de ronde blijft bewaard').waitFor()
    await page.goto(url)
  }
  await page.getByRole('button', { name: 'Beschadigd 0 verwijderen' }).click()
  await expect.poll(() => page.getByText('Deze toets kan niet worden getoond').count()).toBe(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Deze toets kan niet worden getoond').waitFor()
  await page
    .getByRole('link', { name: /^Publieke identiteitswallet/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

it('one endless word, as a title and as a remark, does not stop the app', async () => {
  const { page, url } = await app.visit()
  const endless = 'W'.repeat(300_000)
  const file = writeAssessment(
    filled({
      everywhere: 1,
      answers: { 'policy-title': endless, 'draft-version': endless, 'szw-role-Comment': endless }
    })
  )
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'eindeloos.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.getByRole('dialog').getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  const start = page.url().replace(/outcome$/, '')
  for (const part of ['fill/ministries', 'answers', 'advice', 'report']) {
    await page.goto(`${start}${part}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  await page.goto(url)
  await page
    .getByRole('link', { name: /^W{199}…/ })
    .first()
    .waitFor()
})

it('a file with tens of thousands of faults lists some of them, and their number', async () => {
  const { page } = await app.visit()
  const file = JSON.parse(writeAssessment(filled({ everywhere: 1 }))) as object
  await page
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'fout.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...file, actions: Array.from({ length: 15_000 }, () => ({})) }))
    })
  const dialog = page.getByRole('dialog', { name: '‘fout.json’ kan niet worden geopend' })
  await dialog.getByText('en nog 74.000 problemen').waitFor()
  await dialog.getByText(/1\.000 keer: actions\[0\]\.advice; .*; actions\[4\]\.reason; …/).waitFor()
  expect((await dialog.textContent())?.length).toBeLessThan(2_000)
})
