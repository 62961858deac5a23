import { expect, it } from 'vitest'
import { faultsAtWidths } from '../support/browser.ts'
import { saved, useApp } from './app.ts'
import { begin, pane, takeFirst } from './draft-steps.ts'

const app = useApp()

const fromWord =
  '<html><body><p class=MsoTitle>Nota Samen digitaal</p><p class="MsoHeading7"><b><span style="mso-list:Ignore">2.1 </span>Rollen</b></p>' +
  '<p>SZW schrijft paragraaf 4 en trekt twee medewerkers uit. Met de zeehond heeft dit niets te maken.</p></body></html>'

it('a pasted text starts an assessment, and is kept in no field and no storage', async () => {
  const { page, url } = await app.visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin })
  await page.evaluate(async (html) => {
    const blob = (text: string, type: string) => new Blob([text], { type })
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob('plat', 'text/plain') })
    ])
  }, fromWord)
  await page.keyboard.press('ControlOrMeta+v')
  const dialog = page.getByRole('dialog', { name: 'Een toets over ‘Geplakte tekst’' })
  await dialog.getByRole('button', { name: 'Begin met de volledige toets' }).click()
  await pane(page).getByText('zeehond').first().waitFor()
  expect(await page.getByLabel('Hoe heet het ontwerp?').inputValue()).toBe('Nota Samen digitaal')
  await saved(page)
  const kept = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value)
    return JSON.stringify([fields, { ...localStorage }, { ...sessionStorage }, history.state])
  })
  expect(kept).not.toContain('zeehond')
  // The button does the same, for who has no keys.
  await page.locator('.draft-entrance').getByRole('button', { name: 'Tekst plakken' }).click()
  await expect.poll(() => page.locator('#draft-heading:focus').count()).toBe(1)
  // After a reload there is no file to open again.
  await page.goto(page.url().replace(/fill\/.*/, 'fill/ministries'))
  await takeFirst(page, 'szw-role')
  await saved(page)
  await page.reload()
  await page.getByText('Plak de tekst opnieuw om verder te zoeken.').waitFor()
  expect(await page.getByRole('button', { name: /^Open .* opnieuw/ }).count()).toBe(0)
})

it('a user who prefers to search alone can hide the proposals, also the next time', async () => {
  const { page } = await app.visit()
  const base = await begin(page)
  await page.goto(`${base}fill/ministries`)
  const proposing = page.getByRole('button', { name: /^Waar kan dit staan/ })
  const searching = page.getByRole('button', { name: /^Zoek in het ontwerp/ })
  await proposing.first().waitFor()
  await pane(page).getByLabel('Wijs plekken aan waar het kan staan').uncheck()
  await searching.first().click()
  expect(await page.locator('#draft-search:focus').count()).toBe(1)
  expect(await proposing.count()).toBe(0)
  expect(await pane(page).locator('.draft__proposals').count()).toBe(0)
  expect(await faultsAtWidths(page)).toEqual([])
  await page.reload()
  await page.getByRole('button', { name: 'Ontwerp ernaast zetten' }).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('cohesietoets.proposals'))).toBe('off')
})
