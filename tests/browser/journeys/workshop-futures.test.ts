import { mkdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { axe, faultsAtWidths, overflows } from '../support/browser.ts'
import { openBoard, pressNext } from '../support/workshop.ts'
import { downloaded, saved, useApp } from './app.ts'

const app = useApp()

it('a facilitator prints cards, leads four tables through four futures, lets the room vote as somebody else, and shares the result', async () => {
  const { page, seen } = await app.visit()
  const faults: string[] = []
  const look = async (name: string, at = page): Promise<void> => {
    for (const fault of await axe(at)) faults.push(`${name}: ${fault}`)
    if (await overflows(at)) faults.push(`${name}: wider than the screen`)
  }

  await page.getByRole('link', { name: 'Werksessie voorbereiden' }).click()
  await page
    .getByRole('combobox', { name: 'Welk ontwerp' })
    .selectOption({ label: 'Oefencasus: Wet digitale overheidspost' })
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('heading', { level: 1, name: 'Voorbereiden' }).waitFor()
  await page.getByRole('button', { name: 'Rol toevoegen' }).click()
  await page.getByRole('textbox', { name: 'Functie 1' }).fill('ervaringsdeskundige')
  const cards = await downloaded(page, () => page.getByRole('button', { name: 'Kaarten van de toetspunten' }).click())
  expect(cards.name).toMatch(/_wet-digitale-overheidspost_.+_kaarten\.pdf$/)
  expect(cards.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await saved(page)
  faults.push(...(await faultsAtWidths(page)).map((fault) => `prepare: ${fault}`))

  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const board = await openBoard(page)
  await board.getByText('1 lege stoel: wie praat er namens deze rol?').waitFor()
  await look('board, empty chair', board)

  // A first ballot, then one as somebody else: the gap is shown, and decides nothing.
  const next = (name: string) => pressNext(page, name)
  const count = async (keys: string): Promise<void> => {
    await page.getByRole('heading', { name: 'Tellen' }).click()
    for (const key of keys) await page.keyboard.press(key)
    for (const button of ['Sluit de stemming', 'Toon de uitslag']) await next(button)
  }
  for (const button of ['Begin de werksessie', 'Ga naar: Rol van SZW', 'Toon het toetspunt', 'Open de stemming'])
    await next(button)
  await page.getByRole('radio', { name: /^Papier/ }).check()
  await count('2222233')
  await page.getByText('In andermans schoenen').click()
  await page.getByRole('button', { name: 'Trek een rol' }).click()
  await page.getByRole('button', { name: /^Open de stemming als / }).click()
  await board.getByText(/^Stem nu als: /).waitFor()
  // What is counted stays chosen.
  expect(await page.getByRole('radio', { name: /^Papier/ }).isChecked()).toBe(true)
  await count('0000011')
  await board.getByText(/in de schoenen van .+ 0 Niet in beeld/).waitFor()
  await look('board, gap', board)
  await page.getByText('De middelste keuze van de zaal is niveau 2 Uitgewerkt.').waitFor()

  await page.getByRole('button', { name: 'Vier tafels, vier toekomsten' }).click()
  await page.getByRole('button', { name: 'Begin de eerste ronde' }).click()
  await board.getByText('Tafel 1: User Utopia').waitFor()
  // The time that is left counts down.
  await board.getByText(/^7:5\d$/).waitFor()
  await page.getByText('Er is tijd voor 1 ronde van 8 minuten.').waitFor()
  await page.getByRole('button', { name: 'Volgende ronde: tafels schuiven door' }).click()
  await board.getByText('Tafel 1: Wild West').waitFor()
  for (const future of ['Wild West', 'Big Brother']) {
    const form = page.locator('details', { hasText: `${future} (0 van` })
    await form.locator('summary').click()
    await page
      .locator('details[open]', { hasText: `${future} (` })
      .getByText('Kwetsbaar')
      .first()
      .click()
    await page.getByText(`${future} (1 van`).click()
  }
  await board.getByText(/^Kwetsbaar in twee toekomsten of meer, dus hier moet het ontwerp steviger: .+\.$/).waitFor()
  await look('board, futures', board)
  await look('futures')
  const pictures = process.env['WORKSHOP_PICTURES']
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true })
    await board.screenshot({ path: `${pictures}/board.png` })
    await page.screenshot({ path: `${pictures}/run.png`, fullPage: true })
  }

  await page.getByRole('link', { name: 'Afsluiten' }).click()
  await page.getByRole('heading', { level: 1, name: 'Opbrengst' }).waitFor()
  await page.getByRole('button', { name: 'Zet in de actielijst' }).click()
  await page.getByText('1 advies staat in de actielijst.').waitFor()
  const result = await downloaded(page, () => page.getByRole('button', { name: 'PDF downloaden' }).click())
  expect(result.name).toMatch(/_opbrengst\.pdf$/)
  faults.push(...(await faultsAtWidths(page)).map((fault) => `close: ${fault}`))
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})
