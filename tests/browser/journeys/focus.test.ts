import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { downloaded, openExample, saved, useApp } from './app.ts'

const app = useApp()

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('value') ?? document.activeElement?.id ?? null)

it('choosing a version to compare with leaves one in the list, and announces the result', async () => {
  const { page, url } = await app.visit()
  await openExample(page, 'wallet')
  for (const name of ['loket', 'onderwijs']) {
    await page.goto(url)
    await openExample(page, name)
  }
  await page.goto(page.url().replace(/outcome$/, 'compare'))
  const list = page.getByLabel('Vergelijk met')
  await list.focus()
  for (const _ of [1, 2]) {
    const before = await list.inputValue()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => list.inputValue()).not.toBe(before)
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
    await page
      .locator('[aria-live]')
      .filter({ hasText: 'Hieronder staat wat er veranderd is' })
      .waitFor({ state: 'attached' })
  }
})

it('clearing an answer moves focus to its choices', async () => {
  const { page } = await app.visit()
  const start = await openExample(page)
  await page.goto(`${start}fill/ministries`)
  const clear = page.getByRole('button', { name: 'Antwoord wissen' }).first()
  await clear.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('0')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio')
  await saved(page)
})

it('a new seat of an invitation gets the cursor, up to the last', async () => {
  const { page } = await app.visit()
  await page.getByRole('link', { name: 'Begin een beoordelingsronde' }).click()
  const add = page.getByRole('button', { name: 'Nog een plek' })
  await add.waitFor()
  for (let before = await page.locator('.seat-row').count(); before < 15; before += 1) {
    // A press right after another counts as the same press.
    await expect
      .poll(async () => {
        await add.click({ clickCount: 1 })
        return page.locator('.seat-row').count()
      })
      .toBe(before + 1)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.seat-row')?.matches(':last-child') ?? false))
      .toBe(true)
  }
  expect(await add.count()).toBe(0)
})

it('downloading the same file twice is announced twice, with a silence between', async () => {
  const { page } = await app.visit()
  await openExample(page)
  await page.getByRole('link', { name: 'Rapport', exact: true }).click()
  const said = page.locator('.said-aloud')
  await page.evaluate(() => {
    const heard: string[] = []
    const status = document.querySelector('.said-aloud')
    if (status !== null)
      new MutationObserver(() => {
        heard.push(status.textContent)
      }).observe(status, { childList: true, subtree: true, characterData: true })
    Object.assign(window, { heard })
  })
  for (const _ of [1, 2]) {
    await downloaded(page, () => page.getByRole('button', { name: 'Toetsbestand downloaden' }).click())
    await said.filter({ hasText: 'Je browser bewaart nu het bestand.' }).waitFor()
  }
  const heard = await page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard)
  expect(heard.map((words) => words !== '')).toEqual([true, false, true])
})
