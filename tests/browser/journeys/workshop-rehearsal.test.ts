import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axe, faultsAtWidths } from '../support/browser.ts'
import { openBoard, pressNext } from '../support/workshop.ts'
import { downloaded, saved, useApp } from './app.ts'

const app = useApp()

const workshopFile = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: /Afsluiten/ }).click()
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Bewaar de werksessie' }).click())
  return file.bytes.toString()
}

it('a facilitator rehearses with imaginary participants without a network; everything says so, and nothing of it is kept', async () => {
  const { page, seen } = await app.visit('nl', {}, (fresh) => fresh.clock.install())
  const faults: string[] = []
  await page.getByRole('link', { name: 'Werksessie voorbereiden' }).click()
  await page.getByRole('textbox', { name: 'Titel van het ontwerp' }).fill('Visie digitaal loket')
  await page.getByRole('radio', { name: /^45 minuten/ }).check()
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByText('Volgorde: samen 45 minuten').waitFor()
  await page.getByRole('textbox', { name: 'Minuten voor: Rol van SZW' }).fill('9')
  await page.getByText('Volgorde: samen 48 minuten').waitFor()
  await saved(page)
  const before = await workshopFile(page)
  await page.getByRole('link', { name: /Voorbereiden/ }).click()
  await page.getByRole('link', { name: 'Repeteer met verzonnen deelnemers' }).click()
  await page.getByText('Repetitie', { exact: true }).waitFor()
  const board = await openBoard(page)
  await board.getByText('Repetitie: deze antwoorden zijn verzonnen').waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  const next = (name: string) => pressNext(page, name)
  await next('Begin de werksessie')
  await next('Ga naar: Rol van SZW')
  await next('Toon het toetspunt')
  await next('Open de stemming')
  await page.clock.runFor(60_000)
  await board.getByText('30 antwoorden').waitFor()
  expect(await board.getByRole('table').count()).toBe(0)
  await next('Sluit de stemming')
  await next('Toon de uitslag')
  await board.getByRole('table').waitFor()
  await page.getByRole('heading', { name: 'Uitslag' }).waitFor()
  for (const fault of await axe(board)) faults.push(`board: ${fault}`)
  faults.push(...(await faultsAtWidths(page)).map((fault) => `rehearsal: ${fault}`))
  for (const _ of [1, 2, 3]) {
    await page.getByRole('button', { name: 'Doe alsof het 10 minuten later is' }).click()
    // Two presses in a moment count as one.
    await page.clock.runFor(1_000)
  }
  await page.getByText(/minuten achter/).waitFor()
  // More time for what comes: the plan follows, and the file of the workshop does not.
  await page.getByText('31 van 48 minuten').waitFor()
  await page.getByText('Minuten aanpassen').click()
  await page.getByRole('textbox', { name: 'Minuten voor: Afsluiting' }).fill('41')
  await page.getByText(/Er blijft 1 van de 4 toetspunten over/).waitFor()
  await page.getByText('31 van 48 minuten').waitFor()
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await board.getByRole('heading', { name: 'Visie digitaal loket' }).waitFor()
  await page.getByRole('link', { name: 'Stop de repetitie' }).click()
  await page.getByRole('heading', { level: 1, name: 'Voorbereiden' }).waitFor()
  // Files of the app may still come in; the rehearsal itself asks nothing of a network.
  expect(asked.filter((request) => !/^GET .+\/assets\//.test(request))).toEqual([])
  expect(await workshopFile(page)).toBe(before)
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})
