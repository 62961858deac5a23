import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axe, faultsAtWidths, overflows } from '../support/browser.ts'
import { openBoard, pressNext } from '../support/workshop.ts'
import { downloaded, saved, useApp } from './app.ts'

const app = useApp()

/** The names and bars of a profile that do not take the whole width of their row. */
const narrowerThanRow = (page: Page): Promise<string[]> =>
  page.locator('.profile tbody :is(th, .profile__picture)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const [own, row] = [cell, cell.parentElement].map((each) => each?.getBoundingClientRect().width ?? 0)
      return (own ?? 0) < (row ?? 0) - 1 ? [`${cell.textContent}: ${own} of ${row}`] : []
    })
  )

it('a facilitator prepares, leads and closes a workshop by keyboard; the board follows, and shows no level before the reveal', async () => {
  const { page, seen } = await app.visit()
  const faults: string[] = []
  const look = async (name: string): Promise<void> => {
    for (const fault of await axe(page)) faults.push(`${name}: ${fault}`)
    if (await overflows(page)) faults.push(`${name}: wider than the screen`)
  }

  await page.getByRole('link', { name: 'Werksessie voorbereiden' }).click()
  const which = page.getByRole('combobox', { name: 'Welk ontwerp' })
  await which.selectOption({ label: 'Oefencasus: Beleidskader Digitale buurtmelding 2027–2031' })
  const draft = await downloaded(page, () => page.getByRole('button', { name: 'Download het ontwerp' }).click())
  expect(draft.bytes.toString()).toContain('Beleidskader Digitale buurtmelding')
  const word = await downloaded(page, () => page.getByRole('button', { name: 'Als Word-bestand' }).click())
  expect(word.bytes.equals(readFileSync('examples/cases/buurtmelding/draft.nl.docx'))).toBe(true)
  await look('case')
  await which.selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('link', { name: 'Vul de titel van het ontwerp in.' }).click()
  await page.keyboard.type('Visie digitaal loket')
  await page.getByRole('radio', { name: /^45 minuten/ }).check()
  await look('new')
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('heading', { level: 1, name: 'Voorbereiden' }).waitFor()
  await page.getByRole('button', { name: 'Verplaats naar voren: Boven- en onderkant' }).click()
  await page.getByText('Notities', { exact: true }).nth(1).click()
  await page.getByRole('textbox', { name: 'Notities bij: Boven- en onderkant' }).fill('Wie wint hierbij?')
  await saved(page)
  faults.push(...(await faultsAtWidths(page)).map((fault) => `prepare: ${fault}`))
  // The three steps stay side by side on a phone.
  await page.setViewportSize({ width: 320, height: 900 })
  const tops = await page
    .getByRole('navigation', { name: 'Stappen van de werksessie' })
    .getByRole('listitem')
    .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const board = await openBoard(page)
  await board.getByRole('heading', { name: 'Visie digitaal loket' }).waitFor()
  const next = (name: string) => pressNext(page, name)
  await next('Begin de werksessie')
  await page.getByRole('heading', { name: 'Wat je nu doet' }).waitFor()
  await next('Ga naar: Boven- en onderkant')
  await board.getByText('Toetspunt 1 van 4').waitFor()
  // Before people read there is only the question.
  expect(await board.getByRole('listitem').count()).toBe(0)
  await page.getByText('Wie wint hierbij?').waitFor()
  for (const button of ['Toon het toetspunt', 'Open de stemming']) await next(button)

  // Hands: two at 0, four at 1, one who does not know; the last one again. Then three papers at 3.
  await page.getByRole('heading', { name: 'Tellen' }).click()
  for (const key of '0011114+') await page.keyboard.press(key)
  await page.getByRole('radio', { name: /^Papier/ }).check()
  await page.getByRole('textbox', { name: '3 Geborgd' }).fill('3')
  await page.getByText('Samen 11 antwoorden.').waitFor()
  await board.getByText('11 antwoorden').waitFor()
  expect(await board.getByRole('table').count()).toBe(0)
  expect(await board.locator('body').innerText()).not.toContain('Wie wint hierbij?')
  await look('counting')
  for (const fault of await axe(board)) faults.push(`board, voting: ${fault}`)

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Toon de uitslag' }).waitFor()
  await page.keyboard.press('Enter')
  await board.getByRole('table').waitFor()
  expect(await board.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Eerste stemronde'),
    expect.stringMatching(/^0 Niet in beeld\s+2$/),
    expect.stringMatching(/^1 Benoemd\s+4$/),
    expect.stringMatching(/^2 Uitgewerkt\s+0$/),
    expect.stringMatching(/^3 Geborgd\s+3$/),
    expect.stringMatching(/^Weet ik nog niet\s+2$/)
  ])
  await page.getByText('De zaal is verdeeld: 6 van de 9').waitFor()
  await page.keyboard.press('p')
  await board.getByRole('heading', { name: 'Even pauze' }).waitFor()
  await page.keyboard.press('p')

  // A facilitator who reloads keeps the workshop, and the board follows again.
  await saved(page)
  await page.reload()
  await page.getByText('De zaal is verdeeld').waitFor()
  await next('Begin het gesprek')
  await board.getByText('In gesprek').waitFor()
  await next('Open de tweede stemronde')
  await page.getByRole('heading', { name: 'Tellen' }).click()
  for (const key of '11111111111') await page.keyboard.press(key)
  await next('Sluit de stemming')
  await next('Toon de uitslag')
  await page.getByText('Wie veranderde van keuze?').click()
  await page.getByRole('textbox', { name: 'Koos hoger' }).fill('5')
  // With one person who moved down, the board shows nothing, and the facilitator reads why.
  await page.getByRole('textbox', { name: 'Koos lager' }).fill('1')
  await page.getByText('1 koos lager', { exact: true }).waitFor()
  expect(await board.getByText('bleven bij hun keuze').count()).toBe(0)
  await page.getByRole('textbox', { name: 'Koos lager' }).fill('0')
  // Nobody moves who did not answer both times.
  await page.getByRole('textbox', { name: 'Bleef bij de eerste keuze' }).fill('50')
  // What is typed but not recorded is not on the board.
  await page.getByText('Zodra je dit vastlegt, staat het op het scherm.').waitFor()
  expect(await board.getByText('bleven bij hun keuze').count()).toBe(0)
  await page.getByRole('button', { name: 'Leg vast wie veranderde' }).click()
  await board.getByText('5 mensen kozen hoger, 0 lager, 6 bleven bij hun keuze.').waitFor()
  await page.getByText('Dit staat op het scherm.').waitFor()
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await page.getByText('Kies eerst het niveau dat de zaal besluit.').waitFor()
  await look('without a level')
  await page.getByRole('radio', { name: '1 Benoemd' }).check()
  await page.getByRole('textbox', { name: 'Reden' }).fill('Paragraaf 3 noemt alleen wie het lastig heeft.')
  await look('deciding')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await board.getByText('Besluit: niveau 1 Benoemd').waitFor()
  for (const fault of await axe(board)) faults.push(`board, decided: ${fault}`)
  for (const item of ['Rol van SZW', 'Wat de maatregel zelf doet', 'Veronderstelde burger']) {
    await next(`Ga naar: ${item}`)
    await page.getByRole('heading', { level: 1, name: item }).waitFor()
    await page.keyboard.press('s')
    await board.getByText('We slaan dit toetspunt over.').waitFor()
    expect(await board.getByRole('table').count()).toBe(0)
  }
  await next('Ga naar de afsluiting')
  await board.getByRole('heading', { name: 'Zo staat het ontwerp ervoor' }).waitFor()
  // One check of a theme says as little here as in the report.
  await board.getByRole('cell', { name: 'Nog niet te beoordelen' }).waitFor()
  for (const fault of await axe(board)) faults.push(`board, closing: ${fault}`)
  // In a small window every theme is a list of its own, with its name and its bar over the whole width.
  await board.setViewportSize({ width: 480, height: 270 })
  expect(await narrowerThanRow(board)).toEqual([])
  await next('Naar de opbrengst')

  await page.getByRole('heading', { level: 1, name: 'Opbrengst' }).waitFor()
  await page.getByText('Er is over 1 van de 4 toetspunten besloten.').waitFor()
  await look('closing')
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Bewaar de werksessie' }).click())
  expect(file.name).toMatch(/^cohesietoets_visie-digitaal-loket_.+\.workshop\.cohesietoets\.json$/)
  await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})
