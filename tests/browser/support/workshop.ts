import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startRoomServer, type RoomServer } from '../../support/room-server.ts'
import { closeContexts, sharedBrowser } from './browser.ts'
import { buildApp } from './build.ts'

/** The app with a room server, for one test file. Call it at the top of the file. */
export function useRooms() {
  let server: RoomServer
  let browser: Browser
  beforeAll(async () => {
    server = await startRoomServer(await buildApp())
    browser = await sharedBrowser()
  })
  afterEach(() => closeContexts(browser))
  afterAll(() => server.close())
  return {
    /** The address, with a slash at its end. */
    url: (): string => server.url,
    /** A fresh device, closed after the test. */
    device: async (options: BrowserContextOptions = {}): Promise<Page> =>
      (await browser.newContext({ locale: 'nl-NL', ...options })).newPage()
  }
}

/** The screen of a phone. */
export const phoneScreen = { width: 320, height: 640 }

/** Waits until the main button of a workshop has this name, and presses the key for it. */
export async function pressNext(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).waitFor()
  await page.keyboard.press('ArrowRight')
}

/** Opens the board of the workshop on `page` in a window of its own. */
export async function openBoard(page: Page): Promise<Page> {
  const [board] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open het scherm' }).click()
  ])
  await board.setViewportSize({ width: 1920, height: 1080 })
  return board
}

/** The code of the room that a page shows. */
export const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('.room-code').innerText()).replace(' ', '')
