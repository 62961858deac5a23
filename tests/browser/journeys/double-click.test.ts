import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample, saved, useApp } from './app.ts'
import { coordinateExample, exampleRound, openFiles } from './round.ts'

const app = useApp()

/** The number of assessments in this browser. */
const stored = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cohesietoets')
        opening.onerror = () => reject(new Error('no storage'))
        opening.onsuccess = () => {
          const count = opening.result.transaction('assessments').objectStore('assessments').count()
          count.onsuccess = () => {
            opening.result.close()
            resolve(count.result)
          }
        }
      })
  )

/** The names of all downloads from now on. */
const downloadsOf = (page: Page): readonly string[] => {
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  return names
}

it(
  'a double click on a button that starts an assessment or opens an example makes one',
  { timeout: 120_000 },
  async () => {
    const { page } = await app.visit()
    const examples = page.locator('section[aria-labelledby="examples"] button')
    await examples.first().waitFor()
    const buttons = page.locator('.depths button, section[aria-labelledby="examples"] button')
    const count = await buttons.count()
    expect(count).toBeGreaterThanOrEqual(5)
    for (let index = 0; index < count; index++) {
      await page.locator('.depths').waitFor()
      await examples.first().waitFor()
      await buttons.nth(index).dblclick()
      await page.waitForURL(/#\/assessment\//)
      await page.locator('.frame').waitFor()
      expect(await stored(page)).toBe(index + 1)
      await page.goto(page.url().replace(/#.*/, '#/'))
    }
  }
)

it('when two start buttons are pressed in quick succession, only the first acts', async () => {
  const { page } = await app.visit()
  await page.locator('section[aria-labelledby="examples"] button').first().waitFor()
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      '.depths button, section[aria-labelledby="examples"] button'
    ))
      button.click()
  })
  await page.locator('.frame').waitFor()
  expect(await stored(page)).toBe(1)
})

/** Opens the list of actions of an example. */
async function openActions(page: Page) {
  const base = await openExample(page)
  await page.goto(`${base}actions`)
  const cards = page.locator('.action')
  await cards.first().waitFor()
  return { base, cards }
}

/** Opens the menu of the only row, also when a press came too soon after the last one to count. */
async function openMenu(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Meer voor / })
  await expect
    .poll(async () => {
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.click()
      return more.getAttribute('aria-expanded')
    })
    .toBe('true')
}

it('a double click on copy or download in the list makes one', async () => {
  const { page } = await app.visit()
  await openExample(page)
  await page.goto(page.url().replace(/#.*/, '#/'))
  const names = downloadsOf(page)
  await page.getByRole('button', { name: 'Alles downloaden' }).dblclick()
  await expect.poll(() => names.length).toBe(1)
  await openMenu(page)
  await page.getByRole('button', { name: 'Toetsbestand downloaden' }).dblclick()
  await expect.poll(() => names.length).toBe(2)
  await openMenu(page)
  await page.getByRole('button', { name: 'Kopie als volgende versie' }).dblclick()
  await page.waitForURL(/\/fill\//)
  expect(await stored(page)).toBe(2)
  expect(names).toHaveLength(2)
})

it(
  'a double click on a download of the report, in any format, gives its files once',
  { timeout: 120_000 },
  async () => {
    const { page } = await app.visit()
    const base = await openExample(page)
    await page.goto(`${base}report`)
    const buttons = page.locator('.downloads button, section[aria-labelledby="assessment-file"] button')
    await buttons.nth(8).waitFor()
    const names = downloadsOf(page)
    for (let index = 0; index < (await buttons.count()); index++) {
      const before = names.length
      await buttons.nth(index).dblclick()
      await expect.poll(() => names.length, { timeout: 60_000 }).toBeGreaterThan(before)
    }
    // The last download comes after anything that a second click could have made.
    expect(new Set(names).size).toBe(names.length)
  }
)

it('a double click on a blank form gives it once', async () => {
  const { page } = await app.visit()
  await page.goto(`${page.url().replace(/#.*/, '')}#/paper`)
  const names = downloadsOf(page)
  for (const [index, button] of (await page.locator('main section button').all()).entries()) {
    await button.dblclick()
    await expect.poll(() => names.length, { timeout: 30_000 }).toBe(index + 1)
  }
  expect(new Set(names).size).toBe(names.length)
})

it('a double click adds one action, also when there are four, and takes on one advice', async () => {
  const { page } = await app.visit()
  const { base, cards } = await openActions(page)
  const add = page.getByRole('button', { name: 'Eigen actie toevoegen' })
  const start = await cards.count()
  await add.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await cards.count()).toBe(start + 1)

  // The second click does not press what slides under the pointer.
  await page.locator('.action > button').first().dblclick()
  await saved(page)
  expect(await cards.count()).toBe(start)

  await page.goto(`${base}advice`)
  await page.locator('.advice button').first().dblclick()
  await saved(page)
  await page.goto(`${base}actions`)
  await expect.poll(() => cards.count()).toBe(start + 1)
  expect(start).toBeGreaterThanOrEqual(3)
  await add.dblclick()
  await saved(page)
  expect(await cards.count()).toBe(start + 2)
})

it('a double click makes one seat, one round and one review', async () => {
  const { page } = await app.visit()
  const home = page.url().replace(/#.*/, '')
  await page.goto(`${home}#/invite`)
  await page.getByRole('button', { name: 'Nog een plek' }).dblclick()
  await expect.poll(() => page.locator('.seat-row').count()).toBe(4)
  await page.getByRole('textbox', { name: 'Hoe heet het ontwerp?' }).fill('Wallet')
  await page.getByRole('textbox', { name: 'Welke versie wordt beoordeeld?' }).fill('0.9')
  for (const number of [1, 2, 3]) {
    await page.getByRole('textbox', { name: `Functie, plek ${number}` }).fill('adviseur')
    await page.getByRole('textbox', { name: `Organisatie, plek ${number}` }).fill(`O${number}`)
  }
  const names = downloadsOf(page)
  await page.getByRole('button', { name: 'Maak de uitnodiging' }).dblclick()
  await page.waitForURL(/\/round\/collect$/)
  expect(await stored(page)).toBe(1)
  await page.getByRole('button', { name: /uitnodiging.*(nog eens|opnieuw)|opnieuw.*uitnodiging/i }).dblclick()
  await expect.poll(() => names.length).toBe(2)

  await page.goto(`${home}#/`)
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Begin met beoordelen' }).dblclick()
  await page.waitForURL(/\/round\/collect$/)
  await page.getByRole('heading', { level: 1, name: 'Jouw beoordeling' }).waitFor()
  expect(await stored(page)).toBe(2)
  await page.goto(page.url().replace(/round\/collect$/, 'answers'))
  await page.getByRole('button', { name: /^Inleveren/ }).dblclick()
  await page.getByText(/^Ingeleverd op .*, versie 1$/).waitFor()
  await expect.poll(() => names.length).toBe(3)
})

it('a double click on a document of a round gives it once', async () => {
  const { page } = await app.visit()
  const base = await coordinateExample(page)
  for (const step of ['compare', 'agenda']) {
    await page.goto(base + step)
    const buttons = page.locator('section[aria-labelledby="round-downloads"] button')
    await buttons.first().waitFor()
    const names = downloadsOf(page)
    for (const button of await buttons.all()) {
      const before = names.length
      await button.dblclick()
      await expect.poll(() => names.length, { timeout: 30_000 }).toBeGreaterThan(before)
    }
    expect(new Set(names).size).toBe(names.length)
    page.removeAllListeners('download')
  }
})

it('one press restores a removed action, and the page announces it', async () => {
  const { page } = await app.visit()
  const { cards } = await openActions(page)
  const start = await cards.count()
  const title = (await cards.first().getByRole('heading').textContent()) ?? ''
  await page.locator('.action > button').first().click()
  await page.getByText(`De actie ‘${title}’ is verwijderd.`).waitFor()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect
    .poll(() => page.locator('[aria-live="polite"]').allTextContents())
    .toContainEqual(expect.stringContaining(`Ongedaan gemaakt. Dit was: De actie ‘${title}’ is verwijderd.`))
  expect(await cards.count()).toBe(start)
})
