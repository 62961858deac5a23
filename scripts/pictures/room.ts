import type { Browser } from 'playwright-core'
import { startRoomServer } from '../../tests/support/room-server.ts'

/** The pictures of a workshop with phones: the board as people come in, and a phone that has just answered. */
export async function picturesOfRoom(
  browser: Browser,
  app: string,
  save: (name: string, png: Buffer) => void
): Promise<void> {
  const address = 'https://toets.example.nl/'
  const server = await startRoomServer(app, address)
  const device = async (width: number, height: number, scale: number) =>
    browser.newContext({
      locale: 'nl-NL',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      deviceScaleFactor: scale,
      viewport: { width, height }
    })
  const laptop = await device(1000, 800, 1)
  const page = await laptop.newPage()
  await page.goto(`${server.url}#/new-workshop`)
  await page.getByRole('textbox', { name: 'Titel van het ontwerp' }).fill('Visie digitaal loket')
  await page.getByRole('radio', { name: /^45 minuten/ }).check()
  await page.getByRole('button', { name: 'Maak de werksessie' }).click()
  await page.getByRole('button', { name: 'Open een zaal met telefoons' }).click()
  const code = (await page.locator('.room-code').innerText()).replace(' ', '')
  await page.getByRole('link', { name: 'Naar de werksessie' }).click()
  const [board] = await Promise.all([
    laptop.waitForEvent('page'),
    page.getByRole('button', { name: 'Open het scherm' }).click()
  ])
  await board.setViewportSize({ width: 1280, height: 720 })
  const phone = await (await device(390, 760, 1.5)).newPage()
  await phone.goto(`${server.url}meedoen/#${code}`)
  await phone.getByRole('heading', { name: 'Je doet mee' }).waitFor()
  await board.getByText('1 telefoon').waitFor()
  save('werksessie-scherm', await board.screenshot())

  const next = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).waitFor()
    await page.keyboard.press('ArrowRight')
  }
  for (const name of ['Begin de werksessie', 'Ga naar: Rol van SZW', 'Toon het toetspunt', 'Open de stemming'])
    await next(name)
  await phone.getByRole('button', { name: /^1 Benoemd/ }).click()
  await phone.getByText('Bewaard: 1 Benoemd.').waitFor()
  await phone.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  await phone.mouse.move(0, 0)
  save('werksessie-telefoon', await phone.screenshot())
  await laptop.close()
  await server.close()
}
