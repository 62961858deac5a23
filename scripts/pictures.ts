/**
 * Takes the pictures of README.md and the guides in docs/ from the built app, so that they stay true: `npm run
 * pictures`. Needs Chromium or Chrome, and Poppler for the page of the report. Look at them before you commit them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { launch } from '../tests/browser/support/browser.ts'
import { buildApp } from '../tests/browser/support/build.ts'
import { serveFolder } from '../tests/browser/support/serve.ts'
import { picturesOfDraft } from './pictures/draft.ts'
import { indexedPng } from './pictures/indexed-png.ts'
import { pageOfReport } from './pictures/page-of-report.ts'
import { picturesOfRoom } from './pictures/room.ts'
import { picturesOfRound } from './pictures/round.ts'
import { picturesOfWorkshop } from './pictures/workshop.ts'

const example = { file: 'examples/ai-in-het-onderwijs.cohesietoets.json', name: /AI in het onderwijs/ }
const width = 1000

const folder = await buildApp()
const served = await serveFolder(folder)
const browser = await launch()
const context = await browser.newContext({
  locale: 'nl-NL',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  deviceScaleFactor: 1.5,
  viewport: { width, height: 800 }
})
const page = await context.newPage()

const save = (name: string, png: Buffer): void => {
  mkdirSync('docs/images', { recursive: true })
  writeFileSync(`docs/images/${name}.png`, indexedPng(png))
}

/** Saves the page from the top down to the subject of the picture. */
const picture = async (name: string, height: number): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Focus after a change of page is not part of the picture.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  await page.setViewportSize({ width, height })
  await page.waitForTimeout(600)
  save(name, await page.screenshot())
}

const goTo = async (address: string, heading: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Copies the example, improves its answers on one theme, and compares both versions. */
const compareWithNext = async (): Promise<void> => {
  await goTo(served.url, 'Wat doet jouw digitale beleid')
  await page.getByRole('button', { name: /^Meer/ }).click()
  await page.getByRole('button', { name: 'Kopie als volgende versie' }).click()
  await page.getByRole('textbox', { name: 'Welke versie' }).fill('1.0')
  await page.getByRole('link', { name: /^(\d )?Diversiteit van burgers/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Diversiteit van burgers' }).waitFor()
  const groups = page.getByRole('radiogroup')
  for (const index of [0, 1, 2]) await groups.nth(index).getByRole('radio').nth(2).check()
  await page.waitForSelector('[data-save="saved"]')
  await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
  await page.getByRole('link', { name: 'Vergelijk met een andere versie' }).click()
  await page.getByRole('heading', { level: 1, name: 'Twee versies vergelijken' }).waitFor()
  await page.getByLabel('Vergelijk met').selectOption({ index: 1 })
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}

await goTo(served.url, 'Wat doet jouw digitale beleid')
await picture('start', 860)
await page.getByRole('button', { name: example.name }).click()
await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
const base = page.url().replace(/outcome$/, '')
await picture('app', 905)
await goTo(`${base}fill/scope`, 'Breder dan armoede')
await picture('invullen', 1240)
await goTo(`${base}why/scope`, 'Breder dan armoede')
await picture('waarom', 1350)
await goTo(`${base}advice`, 'Advies')
await picture('advies', 1060)
await goTo(`${base}actions`, 'Acties')
// A date field follows the language of the browser, not of the page: here as in a Dutch browser.
await page.locator('input[type="date"]').evaluateAll((fields) => {
  for (const field of fields as HTMLInputElement[]) {
    const dutch = field.value.split('-').reverse().join('-')
    field.type = 'text'
    field.value = dutch
    field.size = 10
  }
})
await picture('acties', 830)
await goTo(`${base}report`, 'Rapport')
await page.getByText('grootte volgt').last().waitFor({ state: 'hidden' })
await picture('rapport', 885)
await compareWithNext()
await picture('vergelijken', 950)
await picturesOfDraft(browser, served.url, save)
await picturesOfRound(page, served.url, picture)
await picturesOfWorkshop(browser, served.url, save)
await picturesOfRoom(browser, folder, save)
save('report', pageOfReport(example.file, 'Samenvatting', 900))

await browser.close()
await served.close()
rmSync(dirname(folder), { recursive: true })
