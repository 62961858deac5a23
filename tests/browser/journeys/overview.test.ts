import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { faultsAtWidths } from '../support/browser.ts'
import { downloaded, openExample, useApp } from './app.ts'

const app = useApp()

const example = JSON.parse(readFileSync('examples/ai-in-het-onderwijs.cohesietoets.json', 'utf8')) as {
  readonly answers: Readonly<Record<string, unknown>>
}

/** Assessments of other drafts, as files. */
const files = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `draft-${at}.cohesietoets.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        ...example,
        id: `draft-${at}`,
        answers: { ...example.answers, 'policy-title': `Ontwerp ${at}` }
      })
    )
  }))

it('assessments on this device and from files are counted together, and what cannot be read is named', async () => {
  const { page, url, seen } = await app.visit()
  await openExample(page, 'wallet')
  await page.goto(url)
  await openExample(page, 'onderwijs')
  await page.goto(url)
  await page.getByRole('link', { name: 'Overzicht over meerdere toetsen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overzicht over meerdere toetsen' }).waitFor()
  await page.getByText('2 ontwerpen tellen mee (toetsen gelezen: 2).').waitFor()
  await page.getByRole('radio', { name: /^Openbare versie/ }).check()
  await page.getByText('Te weinig ontwerpen voor een openbaar overzicht').waitFor()

  const wrong = { name: 'recept.json', mimeType: 'application/json', buffer: Buffer.from('{}') }
  await page.locator('input[type="file"]').setInputFiles([...files(4), wrong])
  await page.getByText('6 ontwerpen tellen mee (toetsen gelezen: 6).').waitFor()
  await page.getByText('Eén bestand kan niet worden gelezen').waitFor()
  await page.getByText(/recept\.json/).waitFor()
  await page.getByRole('radio', { name: /^Werkversie/ }).check()
  await page
    .locator('.preview')
    .getByRole('heading', { name: /6 ontwerpen/ })
    .waitFor()
  expect(await faultsAtWidths(page)).toEqual([])

  const all = await downloaded(page, () => page.getByRole('button', { name: 'JSON downloaden' }).click())
  const overview = JSON.parse(all.bytes.toString()) as { format: string; drafts: number }
  expect(overview).toMatchObject({ format: 'cohesietoets/overview', flavour: 'working', drafts: 6 })
  expect(all.bytes.toString()).toContain('Ontwerp 3')
  const book = await downloaded(page, () => page.getByRole('button', { name: 'Excel downloaden' }).click())
  expect(book.bytes.subarray(0, 2).toString()).toBe('PK')

  await page.getByRole('checkbox', { name: 'Met titels' }).uncheck()
  await page.getByRole('checkbox', { name: /^Publieke|wallet/ }).uncheck()
  await page.getByText('5 ontwerpen tellen mee (toetsen gelezen: 5).').waitFor()
  const without = await downloaded(page, () => page.getByRole('button', { name: 'JSON downloaden' }).click())
  expect(without.bytes.toString()).not.toContain('Ontwerp 3')
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('a backup is counted in English, and stored nowhere', async () => {
  const { page, url } = await app.visit('en')
  await openExample(page, 'wallet')
  await page.goto(url)
  await openExample(page, 'onderwijs')
  await page.goto(url)
  const backup = await downloaded(page, () => page.getByRole('button', { name: 'Download all' }).click())
  const other = await app.visit('en')
  await other.page.goto(`${other.url}#/overview`)
  await other.page.getByText('There is nothing to count yet.').waitFor()
  await other.page.locator('input[type="file"]').setInputFiles(backup.path)
  await other.page.getByText('2 drafts count (assessments read: 2).').waitFor()
  await other.page
    .locator('.preview')
    .getByRole('heading', { name: /2 drafts/ })
    .waitFor()
  await other.page.goto(other.url)
  await other.page.getByText(/^There is no assessment on this device/).waitFor()
})

it('the page draws in between while hundreds of files are read', async () => {
  const { page, url } = await app.visit('en')
  await page.goto(`${url}#/overview`)
  await page.getByText('There is nothing to count yet.').waitFor()
  // Every turn of the event loop in which a long stretch of work does not stand in the way.
  await page.evaluate(() => {
    const counted = window as unknown as { turns: number }
    counted.turns = 0
    const again = () => {
      counted.turns += 1
      requestAnimationFrame(again)
    }
    requestAnimationFrame(again)
  })
  await page.locator('input[type="file"]').setInputFiles(files(400))
  const before = await page.evaluate(() => (window as unknown as { turns: number }).turns)
  await page.getByText('400 drafts count (assessments read: 400).').waitFor({ timeout: 60_000 })
  const after = await page.evaluate(() => (window as unknown as { turns: number }).turns)
  expect(after - before).toBeGreaterThan(5)
})
