import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample, useApp } from './app.ts'

const app = useApp()

const title = (page: Page) => page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' })

it('an unfinished invitation survives a reload, going back, a link and closing the tab; its passphrase does not', async () => {
  const { page, url } = await app.visit()
  const invite = `${url}#/invite`
  await page.goto(invite)
  await title(page).fill('Wallet')
  await page.getByRole('textbox', { name: 'Functie, plek 2' }).fill('adviseur')
  await page.getByRole('textbox', { name: /^Wat vraag je/ }).fill('Kijk vooral naar de uitvoering.')
  await page.getByLabel('Inleveren tot en met').and(page.locator('input')).fill('2026-12-24')
  await page.getByLabel(/^Wachtwoordzin/).fill('vier losse woorden graag')
  const isThere = async (on: Page): Promise<void> => {
    await on.getByText('Dit had je al ingevuld.').waitFor()
    expect(await title(on).inputValue()).toBe('Wallet')
    expect(await on.getByRole('textbox', { name: 'Functie, plek 2' }).inputValue()).toBe('adviseur')
    expect(await on.getByRole('textbox', { name: /^Wat vraag je/ }).inputValue()).toBe(
      'Kijk vooral naar de uitvoering.'
    )
    expect(await on.getByLabel('Inleveren tot en met').and(on.locator('input')).inputValue()).toBe('2026-12-24')
    expect(await on.getByLabel(/^Wachtwoordzin/).inputValue()).toBe('')
  }
  await page.reload()
  await isThere(page)
  await page.getByRole('link', { name: 'Cohesietoets' }).first().click()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).waitFor()
  await page.goBack()
  await isThere(page)
  const other = await page.context().newPage()
  await page.close()
  await other.goto(invite)
  await isThere(other)
  expect(await other.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('losse woorden')

  await other.getByRole('button', { name: 'Leeg beginnen' }).click()
  expect(await title(other).inputValue()).toBe('')
  await other.reload()
  await title(other).waitFor()
  expect(await other.getByText('Dit had je al ingevuld.').count()).toBe(0)
})

it('where the browser keeps nothing, the app asks before an invitation is lost, and following a link keeps it', async () => {
  const { page, url } = await app.visit()
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  )
  await page.goto(`${url}#/invite`)
  await page.reload()
  await title(page).fill('Wallet')
  await page.getByRole('link', { name: 'Cohesietoets' }).first().click()
  await page.getByRole('button', { name: 'Begin met de quick scan' }).waitFor()
  await page.goBack()
  expect(await title(page).inputValue()).toBe('Wallet')
  await title(page).fill('Wallet 2')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  expect(await title(page).inputValue()).toBe('Wallet 2')
})

const inBrowser = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }))

it('an invitation disappears with the assessment it starts from, and returns with it; wiping removes all invitations', async () => {
  const { page, url } = await app.visit()
  const base = await openExample(page)
  const id = base.split('/').at(-2) ?? ''
  await page.goto(`${url}#/invite/${id}`)
  await title(page).fill('Van deze toets')
  await page.goto(`${url}#/invite`)
  await title(page).fill('Van niets')
  await page.goto(url)
  await page.getByRole('button', { name: /^Meer voor/ }).click()
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect.poll(() => inBrowser(page)).not.toContain('Van deze toets')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => inBrowser(page)).toContain('Van deze toets')
  await page.getByRole('button', { name: /^Meer voor/ }).click()
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click()
  await expect.poll(() => inBrowser(page)).not.toContain('Van deze toets')
  await page.reload()

  await page.getByText('Er staat geen toets op dit apparaat.').waitFor()
  expect(await inBrowser(page)).toContain('Van niets')
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {
      throw new DOMException('closed', 'InvalidStateError')
    }
  })
  const wipe = page.getByRole('button', { name: 'Alles van dit apparaat wissen' })
  await wipe.click()
  await page.getByRole('button', { name: 'Ja, alles wissen' }).click()
  await page.getByRole('alert').filter({ hasText: 'Wissen is niet gelukt' }).waitFor()
  await page.reload()
  await wipe.click()
  await page.getByRole('button', { name: 'Ja, alles wissen' }).click()
  await page.getByText('Alles is van dit apparaat gewist.').waitFor()
  expect(await inBrowser(page)).not.toContain('Van niets')
})
