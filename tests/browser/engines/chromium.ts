import { join } from 'node:path'
import { launchProfile } from '../support/browser.ts'
import type { Device, Engine } from './device.ts'
import { makeProfile } from './profile.ts'

/** The Chromium of the other browser tests, so that one journey is the same in all three engines. */
async function start(): Promise<Device> {
  const profile = makeProfile()
  const context = await launchProfile(profile.folder)
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('download', (download) => void download.saveAs(join(profile.downloads, download.suggestedFilename())))
  return {
    downloads: profile.downloads,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate<unknown>(expression),
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.click(selector)
      await page.keyboard.type(text)
    },
    undo: (selector) => page.press(selector, 'Control+z'),
    choose: (selector, path) => page.setInputFiles(selector, path),
    close: async () => {
      await context.close()
      profile.remove()
    }
  }
}

export const chromium: Engine = { name: 'Chromium', isInstalled: true, start }
