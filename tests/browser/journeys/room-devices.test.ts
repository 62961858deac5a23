import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startRoomServer, type RoomServer } from '../../support/room-server.ts'
import { axe, closeContexts, faultsAtWidths, overflows, sharedBrowser, watch } from '../support/browser.ts'
import { buildApp } from '../support/build.ts'

let server: RoomServer
let browser: Browser
beforeAll(async () => {
  server = await startRoomServer(await buildApp())
  browser = await sharedBrowser()
})
afterEach(() => closeContexts(browser))
afterAll(() => server.close())

const phoneScreen = { width: 320, height: 640 }
/** A device of its own. */
async function device(options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ locale: 'nl-NL', ...options })).newPage()
}
const codeOn = async (page: Page): Promise<string> => (await page.locator('.room-code').innerText()).replace(' ', '')
async function next(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor()
  await page.keyboard.press('ArrowRight')
}

it('a facilitator checks the venue with a phone, lets tables answer together, and shows the board on another computer', async () => {
  const faults: string[] = []
  const look = async (page: Page, name: string): Promise<void> => {
    for (const fault of await axe(page)) faults.push(`${name}: ${fault}`)
    if (await overflows(page)) faults.push(`${name}: wider than the screen`)
  }
  const page = await device({ viewport: { width: 1280, height: 900 } })
  const seen = await watch(page)
  await page.goto(server.url)
  await page.getByRole('link', { name: 'Werksessie voorbereiden' }).click()
  await page.getByRole('textbox', { name: 'Titel van het ontwerp' }).fill('Visie geheim loket')
  await page.getByRole('radio', { name: '45 minuten' }).check()
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('combobox', { name: 'Vorm' }).selectOption('tables')

  // The venue: in a room of its own, which is gone afterwards.
  await page.getByRole('link', { name: 'Controleer vooraf of telefoons de zaal bereiken' }).click()
  await page.getByRole('button', { name: 'Begin de controle' }).click()
  await page.getByText(/Heen en weer duurt \d+ milliseconden?\./).waitFor()
  await page.getByText('Ja. Wat er verandert, komt meteen.').waitFor()
  await page.getByText('Dit adres werkt alleen op deze laptop').waitFor()
  const phone = await device({ viewport: phoneScreen })
  await phone.goto(`${server.url}meedoen/#${await codeOn(page)}.try`)
  await phone.getByText('De telefoon blijft verbonden.').waitFor()
  await phone.getByText(/Tijd tot een antwoord bewaard is: \d+ ms\./).waitFor()
  await look(phone, 'trying a phone')
  await page.getByText('De antwoorden van 1 telefoon zijn bewaard.').waitFor()
  faults.push(...(await faultsAtWidths(page)).map((fault) => `venue: ${fault}`))
  await page.getByRole('button', { name: 'Klaar: sluit de proefzaal' }).click()
  await page.getByText('De proefzaal is gesloten. Er is niets van bewaard.').waitFor()
  await phone.getByRole('heading', { name: 'De proef is klaar' }).waitFor()

  await page.getByRole('link', { name: /Voorbereiden/ }).click()
  await page.getByRole('button', { name: 'Open een zaal met telefoons' }).click()
  const code = await codeOn(page)
  await page.getByText('Apparaten voor tafels').click()
  await page.getByText('Een uitslag is er vanaf 5 antwoorden.').waitFor()
  await page.getByText('Scherm op een andere computer').click()
  await page.getByRole('link', { name: new RegExp(`#/screen/${code}$`) }).waitFor()
  await look(page, 'prepare')

  // One table follows its own link, another ticks that it is one; the phone of before joins for itself.
  const table = await device({ viewport: phoneScreen })
  await table.goto(`${server.url}meedoen/#${code}.table`)
  await table.getByText('Dit apparaat antwoordt voor jullie tafel.').waitFor()
  await look(table, 'table')
  const ticked = await device({ viewport: phoneScreen })
  await ticked.goto(`${server.url}meedoen/`)
  await ticked.getByRole('textbox', { name: 'Code' }).fill(code)
  await ticked.getByRole('checkbox', { name: 'Dit apparaat antwoordt voor een hele tafel' }).check()
  await ticked.getByRole('button', { name: 'Doe mee' }).click()
  await ticked.getByText('Jullie kiezen samen één niveau.').waitFor()
  await phone.goto(`${server.url}meedoen/#${code}`)
  await phone.getByRole('heading', { name: 'Je doet mee' }).waitFor()
  await page.getByText('1 telefoon en 2 tafels doen mee.').waitFor()
  // A refresh leaves a table a table, also when it meets the code for phones.
  await table.goto(`${server.url}meedoen/#${code}`)
  await table.reload()
  await table.getByText('Dit apparaat antwoordt voor jullie tafel.').waitFor()

  // The computer of the projector knows the code and nothing else.
  const screen = await device({ viewport: { width: 1920, height: 1080 } })
  const screenSeen = await watch(screen)
  await screen.goto(`${server.url}#/screen`)
  await screen.getByRole('textbox', { name: 'Code van de zaal' }).fill('ABCD')
  await screen.getByRole('button', { name: 'Toon het scherm' }).click()
  await screen.getByText('Vul de code in: acht letters en cijfers.').waitFor()
  await look(screen, 'screen, code')
  await screen
    .getByRole('textbox', { name: 'Code van de zaal' })
    .fill(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)
  await screen.keyboard.press('Enter')
  await screen.getByRole('heading', { name: 'Welkom bij de werksessie' }).waitFor()
  await screen.getByText('1 telefoon, 2 tafels').waitFor()
  await look(screen, 'screen, welcome')
  await screen.reload()
  await screen.getByText('1 telefoon, 2 tafels').waitFor()

  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  await next(page, 'Begin de werksessie')
  await next(page, 'Ga naar: Rol van SZW')
  await next(page, 'Toon het toetspunt')
  await next(page, 'Open de stemming')
  for (const each of [table, ticked, phone]) await each.getByRole('button', { name: /^2 Uitgewerkt/ }).click()
  await screen.getByText('3 antwoorden').waitFor()
  await page.getByRole('radio', { name: /^Handen/ }).check()
  await page.getByRole('textbox', { name: '1 Benoemd' }).fill('4')
  await screen.getByText('7 antwoorden').waitFor()
  expect(await screen.getByRole('table').count()).toBe(0)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('p')
  await screen.getByRole('heading', { name: 'Even pauze' }).waitFor()
  await page.keyboard.press('p')
  await screen.getByText('7 antwoorden').waitFor()
  expect(await screen.locator('body').innerText()).not.toContain('geheim')

  await page.getByRole('link', { name: /Afsluiten/ }).click()
  await page.getByRole('button', { name: 'Sluit de zaal en wis de antwoorden' }).click()
  await screen.getByRole('heading', { name: 'De werksessie is afgelopen' }).waitFor()
  await screen.goto(`${server.url}#/screen/ABCD2345`)
  await screen.getByRole('heading', { name: 'Er is geen zaal met deze code' }).waitFor()
  await look(screen, 'screen, no room')
  expect(faults).toEqual([])
  expect([...seen.violations, ...seen.foreign, ...screenSeen.violations, ...screenSeen.foreign]).toEqual([])
}, 120_000)
