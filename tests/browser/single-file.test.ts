import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { downloaded, saved } from './journeys/app.ts'
import { pdfText } from './journeys/pdf-text.ts'
import { closeContexts, sharedBrowser, type Watch, watch } from './support/browser.ts'
import { openBoard } from './support/workshop.ts'
import { buildSingleFile } from './support/build.ts'

let path: string
let browser: Browser
beforeAll(async () => {
  path = await buildSingleFile()
  browser = await sharedBrowser()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})
afterAll(() => closeContexts(browser))

/** Opens the file as a double click would, on a device without a network. */
const openFile = async (
  prepare: (page: Page) => Promise<unknown> = async () => {}
): Promise<{ readonly page: Page; readonly seen: Watch; readonly asked: string[] }> => {
  const context = await browser.newContext({ locale: 'nl-NL', offline: true })
  const page = await context.newPage()
  const seen = await watch(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url())
  })
  await prepare(page)
  await page.goto(pathToFileURL(path).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, seen, asked }
}

const nothingWrong: Watch = { violations: [], errors: [], foreign: [] }

it('from a disk: start, answer, outcome, PDF; and only the file is read', async () => {
  const { page, seen, asked } = await openFile()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).click()
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Vanaf een USB-stick')
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.getByRole('heading', { level: 1, name: 'Betrokken ministeries' }).waitFor()
  await page.getByRole('radiogroup').first().getByRole('radio').nth(2).check()
  await saved(page)
  await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await page.getByRole('link', { name: 'Rapport', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Rapport' }).waitFor()
  await page.getByRole('heading', { name: 'Vanaf een USB-stick' }).first().waitFor()

  const file = await downloaded(page, () => page.getByRole('button', { name: 'PDF downloaden' }).click())
  expect(file.name).toMatch(/^cohesietoets_vanaf-een-usb-stick.*\.pdf$/)
  expect(pdfText(file.bytes)).toMatch(/^%PDF-1\.7/)
  expect(await page.evaluate(() => document.fonts.check('1em Inter'))).toBe(true)
  expect(asked).toEqual([pathToFileURL(path).href])
  expect(seen).toEqual(nothingWrong)
})

it('answers are still there after the file is opened again', async () => {
  const { page, seen } = await openFile()
  await page.getByRole('button', { name: /wallet/i }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await page.goto(pathToFileURL(path).href)
  await page.getByRole('heading', { name: 'Toetsen op dit apparaat' }).waitFor()
  expect(seen).toEqual(nothingWrong)
})

it('where the browser keeps nothing for files, the app says so and offers the file', async () => {
  const { page } = await openFile((target) =>
    target.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no storage here', 'SecurityError')
        }
      })
    })
  )
  await page.getByText('In dit venster wordt niets bewaard').waitFor()
  await page.getByRole('button', { name: /wallet/i }).click()
  await page.getByRole('alert').getByText('De browser bewaart hier niets').waitFor()
  const file = await downloaded(page, () =>
    page.getByRole('alert').getByRole('button', { name: 'Toetsbestand downloaden' }).click()
  )
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ format: 'cohesietoets/assessment' })
})

it('its policy runs only the built-in code and styles, and allows no requests', async () => {
  const html = await readFile(path, 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/
  )
  expect(html).not.toMatch(/<link rel="(manifest|stylesheet|modulepreload)"/)
})

it('the board of a workshop follows the file that opened it, in a window of its own, without a channel between windows', async () => {
  const { page, seen } = await openFile((opened) =>
    opened.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  )
  await page.getByRole('link', { name: 'Werksessie voorbereiden' }).click()
  await page.getByRole('textbox', { name: 'Titel van het ontwerp' }).fill('Visie digitaal loket')
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const board = await openBoard(page)
  await board.getByRole('heading', { name: 'Visie digitaal loket' }).waitFor()
  await page.keyboard.press('p')
  await board.getByRole('heading', { name: 'Even pauze' }).waitFor()
  expect(seen).toEqual(nothingWrong)
})

it('from a disk: drafts in Word and PDF are read and searched, and only the file is read', async () => {
  const { page, seen, asked } = await openFile()
  await page.locator('input[type=file]').setInputFiles('examples/cases/digitale-post/draft.nl.docx')
  const dialog = page.getByRole('dialog', { name: 'Een toets over ‘draft.nl.docx’' })
  await dialog.getByRole('button', { name: 'Begin met de volledige toets' }).click()
  const pane = page.getByRole('region', { name: 'Het ontwerp', exact: true })
  await pane.getByText('Daarom geldt artikel 6').waitFor()
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.locator('#draft-look-szw-role').click()
  await pane.locator('.draft__proposals .draft__place').first().waitFor()
  await page.locator('.draft-entrance input[type=file]').setInputFiles('tests/fixtures/drafts/source.pdf')
  await pane.getByText('source.pdf').waitFor()
  await pane.locator('.draft__text [data-start]').first().waitFor()
  expect(asked).toEqual([pathToFileURL(path).href])
  expect(seen).toEqual(nothingWrong)
})
