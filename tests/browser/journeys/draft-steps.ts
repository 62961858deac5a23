import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

export const plan = readFileSync('tests/drafts/tuned/programmaplan.txt', 'utf8')

export const draftFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
})

/** Drops a draft on the start page and begins the full assessment of it. */
export async function begin(page: Page, content: string | Buffer = plan, name = 'programmaplan.txt'): Promise<string> {
  await page.locator('input[type=file]').setInputFiles(draftFile(name, content))
  const dialog = page.getByRole('dialog', { name: `Een toets over ‘${name}’` })
  await dialog.getByLabel('Titel').waitFor()
  await dialog.getByRole('button', { name: 'Begin met de volledige toets' }).click()
  await pane(page).waitFor()
  return page.url().replace(/fill\/.*/, '')
}

export const pane = (page: Page) => page.getByRole('region', { name: 'Het ontwerp', exact: true })

export const remarkOn = (page: Page, check: string) => page.locator(`[data-name="${check}"] textarea`)

/** Takes the first proposed passage over for a check. */
export async function takeFirst(page: Page, check: string): Promise<void> {
  await page
    .locator(`[data-name="${check}"]`)
    .getByRole('button', { name: /^Waar kan dit staan/ })
    .click()
  await pane(page).locator('.draft__proposals .draft__place').first().click()
  await pane(page)
    .getByRole('button', { name: /^Neem over bij/ })
    .click()
}
