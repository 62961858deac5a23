import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answerAs } from '../../support/room-phone.ts'
import { axe, overflows, watch } from '../support/browser.ts'
import { codeOn, openBoard, phoneScreen, pressNext, useRooms } from '../support/workshop.ts'
import { saved } from './app.ts'

const { url, device } = useRooms()

const faults: string[] = []
async function look(page: Page, name: string): Promise<void> {
  for (const fault of await axe(page)) faults.push(`${name}: ${fault}`)
  if (await overflows(page)) faults.push(`${name}: wider than the screen`)
}
async function makeWorkshop(page: Page, words: Readonly<Record<'new' | 'title' | 'script' | 'make', string>>) {
  await page.goto(url())
  await page.getByRole('link', { name: words.new }).click()
  await page.getByRole('textbox', { name: words.title }).fill('Visie geheim loket')
  await page.getByRole('radio', { name: words.script }).check()
  await page.getByRole('button', { name: words.make }).click()
}

it('a facilitator leads a room with a board and phones: every source is counted, nothing shows before the reveal, and all answers are deleted at the end', async () => {
  const page = await device({ viewport: { width: 1280, height: 900 } })
  const seen = await watch(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await makeWorkshop(page, {
    new: 'Werksessie voorbereiden',
    title: 'Titel van het ontwerp',
    script: '45 minuten',
    make: 'Maak de werksessie'
  })
  await page.getByText('Notities', { exact: true }).nth(1).click()
  await page.getByRole('textbox', { name: /^Notities bij/ }).fill('Wie wint hierbij?')
  await page.getByRole('button', { name: 'Open een zaal met telefoons' }).click()
  await page.getByText('0 telefoons doen mee.').waitFor()
  const code = await codeOn(page)
  await look(page, 'prepare')
  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const board = await openBoard(page)
  await board.getByRole('img', { name: 'QR-code om mee te doen' }).waitFor()
  await look(board, 'board, welcome')

  // One phone types the code, two scan it. Nobody gives a name.
  const [first, second, third] = [
    await device({ viewport: phoneScreen }),
    await device({ viewport: phoneScreen }),
    await device({ viewport: phoneScreen, locale: 'en-GB' })
  ]
  const phoneSeen = await watch(first)
  await first.goto(`${url()}meedoen/`)
  await first.getByRole('textbox', { name: 'Code' }).fill('ABCD')
  await first.getByRole('button', { name: 'Doe mee' }).click()
  await first.getByText('Vul de code in').waitFor()
  await look(first, 'join')
  await first.getByRole('textbox', { name: 'Code' }).fill(`${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)
  await first.keyboard.press('Enter')
  await first.getByRole('heading', { name: 'Je doet mee' }).waitFor()
  await look(first, 'waiting')
  await second.goto(`${url()}meedoen/#${code}`)
  await second.getByRole('heading', { name: 'Je doet mee' }).waitFor()
  await third.goto(`${url()}meedoen/#${code}`)
  await third.getByRole('heading', { name: 'You are taking part' }).waitFor()
  await board.getByText('3 telefoons').waitFor()
  // A phone that leaves and comes back is the same participant.
  await first.getByRole('button', { name: 'Andere code' }).click()
  await first.getByRole('textbox', { name: 'Code' }).fill(code)
  await first.getByRole('button', { name: 'Doe mee' }).click()
  await first.getByRole('heading', { name: 'Je doet mee' }).waitFor()

  await pressNext(page, 'Begin de werksessie')
  await pressNext(page, 'Ga naar: Rol van SZW')
  await pressNext(page, 'Toon het toetspunt')
  await first.getByRole('heading', { name: 'Rol van SZW' }).waitFor()
  expect(await first.getByRole('button', { name: /^2 / }).count()).toBe(0)
  await look(first, 'reading')
  await pressNext(page, 'Open de stemming')

  // One tap answers; a double tap counts once; a choice can be changed.
  await first.getByRole('button', { name: /^1 Benoemd/ }).dblclick()
  await first.getByRole('button', { name: /^2 Uitgewerkt/ }).click()
  await first.getByText('Bewaard: 2 Uitgewerkt. Je kunt nog veranderen.').waitFor()
  await look(first, 'voted')
  await third.getByRole('button', { name: /^I don’t know yet/ }).click()
  await third.getByText('Saved: I don’t know yet.').waitFor()
  await look(third, 'voted, in English')

  // Without a network a choice waits; it is there when the network is.
  await second.getByRole('button', { name: /^3 Geborgd/ }).waitFor()
  await second.context().setOffline(true)
  await second.getByRole('button', { name: /^3 Geborgd/ }).click()
  await second.getByText('Nog niet bewaard: 3 Geborgd.').waitFor()
  await second.context().setOffline(false)
  await second.getByText('Bewaard: 3 Geborgd.').waitFor()

  const item = 'szw-role'
  for (const level of [0, 1]) await answerAs(url(), code, { item, ballot: 1, level })
  await page.getByText('Telefoons: 5 antwoorden.').waitFor()
  await page.getByRole('heading', { name: 'Tellen' }).click()
  for (const key of '11') await page.keyboard.press(key)
  await page.getByText('Samen 7 antwoorden.').waitFor()
  await board.getByText('7 antwoorden').waitFor()
  await look(board, 'board, voting')
  await look(page, 'run')
  expect(await board.getByRole('table').count()).toBe(0)

  // A participant whose choice arrives after the vote closed gets a message.
  await second.context().setOffline(true)
  await second.getByRole('button', { name: /^0 Niet in beeld/ }).click()
  await page.getByRole('heading', { level: 1 }).click()
  await pressNext(page, 'Sluit de stemming')
  await page.getByRole('button', { name: 'Toon de uitslag' }).waitFor()
  await first.getByText('De stemming is gesloten').first().waitFor()
  await second.context().setOffline(false)
  await second.getByText('kwam aan toen de stemming al gesloten was').first().waitFor()
  await look(second, 'late')

  await pressNext(page, 'Toon de uitslag')
  await board.getByRole('table').waitFor()
  const counts = ['0 Niet in beeld 1', '1 Benoemd 3', '2 Uitgewerkt 1', '3 Geborgd 1', 'Weet ik nog niet 1']
  const rows = async (shown: Page): Promise<readonly string[]> =>
    (await shown.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' ').trim())
  expect(await rows(board)).toEqual(counts)
  await first.getByRole('table').waitFor()
  expect(await rows(first)).toEqual(counts.map((row) => row.replace('Uitgewerkt', 'Uitgewerkt · jouw keuze')))
  await look(first, 'result')
  await look(board, 'board, result')

  // A refresh changes nothing, for a participant and for the facilitator.
  await first.reload()
  await first.getByRole('table').waitFor()
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor()

  // A second laptop takes over. When both press at once, the workshop moves one step, and the second gets a message.
  await page.getByText(/^Zaal /).click()
  await page.getByText('Op een andere laptop verder').click()
  const link = (await page.locator('.room-panel a[href*="#/room/"]').getAttribute('href')) ?? ''
  const other = await device({ viewport: { width: 1280, height: 900 } })
  await other.goto(link)
  await other.getByRole('button', { name: 'Begin het gesprek' }).waitFor()
  await other.getByText(/^Zaal .*: 5 telefoons/).waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await Promise.all([page.keyboard.press('ArrowRight'), other.keyboard.press('ArrowRight')])
  await Promise.all(
    [page, other].map((each) => each.getByRole('button', { name: 'Open de tweede stemronde' }).waitFor())
  )
  const told = async (): Promise<number> =>
    (await Promise.all([page, other].map((each) => each.getByText('Iemand anders was je net voor').count()))).filter(
      (count) => count > 0
    ).length
  await expect.poll(told).toBe(1)
  await page.getByText('Visie geheim loket').filter({ visible: true }).first().waitFor()

  // Who stays far from the room may leave a sentence; the facilitator takes it over or not.
  await pressNext(page, 'Open de tweede stemronde')
  await first.getByRole('button', { name: /^3 Geborgd/ }).click()
  await first.getByText('Bewaard: 3 Geborgd.').waitFor()
  for (let count = 0; count < 4; count += 1) await answerAs(url(), code, { item, ballot: 2, level: 0 })
  await page.getByText('Telefoons: 5 antwoorden.').waitFor()
  await pressNext(page, 'Sluit de stemming')
  await pressNext(page, 'Toon de uitslag')
  await first.getByRole('textbox').fill('Het loket sluit op vrijdag.')
  await look(first, 'sentence')
  await first.getByRole('button', { name: 'Geef mee' }).click()
  await first.getByText('Bewaard. Je kunt hem nog veranderen').waitFor()
  await page.getByRole('button', { name: 'Neem over' }).click()
  await page.getByRole('radio', { name: '0 Niet in beeld' }).check()
  await look(page, 'deciding')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await first.getByText('Besluit: niveau 0 Niet in beeld').waitFor()

  await page.getByRole('link', { name: 'Afsluiten' }).click()
  await page.getByText('Het loket sluit op vrijdag.').first().waitFor()
  await page.getByRole('button', { name: 'Sluit de zaal en wis de antwoorden' }).click()
  await page.getByRole('heading', { name: 'Bewijs dat de antwoorden gewist zijn' }).waitFor()
  expect(await page.getByRole('row', { name: /^Zaal/ }).innerText()).toMatch(/[0-9a-f]{64}/)
  await look(page, 'closed')
  await first.getByRole('heading', { name: 'De werksessie is afgelopen' }).waitFor()
  await look(first, 'ended')
  await page.reload()
  await page.getByRole('heading', { name: 'Bewijs dat de antwoorden gewist zijn' }).waitFor()
  expect(await page.getByRole('button', { name: 'Sluit de zaal en wis de antwoorden' }).count()).toBe(0)
  await first.goto(`${url()}meedoen/#${code}`)
  await first.reload()
  await first.getByText('Er is geen zaal met deze code.').waitFor()

  expect(sent.filter((request) => /geheim|wint hierbij/i.test(request))).toEqual([])
  expect(faults).toEqual([])
  // A browser notes every refusal: of who was second, and of a room that ended.
  expect(seen.errors.filter((text) => !/status of (401|409)/.test(text))).toEqual([])
  expect([...seen.violations, ...seen.foreign, ...phoneSeen.violations, ...phoneSeen.foreign]).toEqual([])
})
