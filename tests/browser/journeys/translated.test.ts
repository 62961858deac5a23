import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openExample, useApp, type Visit } from './app.ts'

const app = useApp()

/** Does what a browser's translator does: wraps each text, also later ones, in elements with a different text. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const take = (root: Node): void => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (texts.nextNode()) found.push(texts.currentNode as Text)
      for (const text of found) {
        if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, textarea, [translate="no"]'))
          continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.append(text.data.toUpperCase())
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    take(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) take(node)
    }).observe(document.body, { childList: true, subtree: true })
  })

describe('in a page that the browser translates', { timeout: 120_000 }, () => {
  let visit: Visit
  let page: Page
  let base: string
  beforeAll(async () => {
    visit = await app.stay()
    page = visit.page
    base = await openExample(page, 'onderwijs')
    await translate(page)
  })
  const goTo = async (address: string, heading: RegExp) => {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, address)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  const go = (name: string, heading: RegExp) => goTo(new URL(base + name).hash, heading)

  it('what if counts the levels that are tried', async () => {
    await go('what-if', /wat als/i)
    const tried = page.locator('.what-if__profile [aria-live]')
    for (const [group, level] of [
      ['Rol van SZW', 3],
      ['Rol van OCW', 0]
    ] as const) {
      const before = await tried.innerText()
      await page
        .getByRole('group', { name: new RegExp(`^${group}`, 'i') })
        .getByRole('radio')
        .nth(level)
        .check()
      await expect.poll(() => tried.innerText()).not.toBe(before)
    }
    expect(await tried.innerText()).toMatch(/^Je probeert 2 andere niveaus\./i)
    await page.getByRole('button', { name: /zet alles terug/i }).click()
    await expect.poll(() => tried.innerText()).toMatch(/^Je hebt nog niets veranderd/i)
  })

  it('the advice list counts what it shows, and says what became an action', async () => {
    await go('advice', /advies/i)
    const shown = page.locator('[aria-live]').filter({ hasText: /\d+ van \d+ adviezen/i })
    const all = await shown.innerText()
    await page.getByRole('combobox').first().selectOption({ index: 1 })
    await expect.poll(() => shown.innerText()).not.toBe(all)
    await page
      .getByRole('button', { name: /maak er een actie van/i })
      .first()
      .click()
    await page
      .getByText(/staat op de actielijst/i)
      .first()
      .waitFor()
  })

  it('a removed action can be restored', async () => {
    await go('actions', /acties/i)
    await page
      .getByRole('button', { name: /verwijder/i })
      .first()
      .click()
    await page.getByRole('button', { name: /ongedaan maken/i }).click()
  })

  it('the form shows the answer and the saving status', async () => {
    await go('fill/ministries', /betrokken ministeries/i)
    const group = page.getByRole('radiogroup').first()
    for (const level of [0, 3]) {
      await group.getByRole('radio').nth(level).check()
      await page.waitForSelector('[data-save="saved"]')
      expect(await page.locator('[data-save]').innerText()).toMatch(/opgeslagen op dit apparaat/i)
    }
    await page
      .getByRole('button', { name: /antwoord wissen/i })
      .first()
      .click()
    await page.getByRole('button', { name: /ongedaan maken/i }).click()
    await expect.poll(() => group.getByRole('radio').nth(3).isChecked()).toBe(true)
  })

  it('every other page opens and updates', async () => {
    for (const [name, heading] of [
      ['fill/futures', /toekomst/i],
      ['answers', /antwoorden/i],
      ['outcome', /uitkomst/i],
      ['why/scope', /waarom/i],
      ['compare', /versies/i],
      ['report', /rapport/i]
    ] as const)
      await go(name, heading)
    await page.getByRole('radio', { name: /openbare versie/i }).check()
    await page
      .getByText(/\d+ kB/)
      .first()
      .waitFor()
    for (const [name, heading] of [
      ['method', /hoe de toets werkt/i],
      ['paper', /op papier/i],
      ['privacy', /privacy/i],
      ['accessibility', /toegankelijk/i],
      ['glossary', /begrippen/i],
      ['keyboard', /toetsenbord/i]
    ] as const)
      await goTo(`#/${name}`, heading)
    await goTo('', /wat doet jouw/i)
    await page.getByRole('button', { name: /^meer/i }).first().click()
    await page
      .getByRole('button', { name: /verwijderen/i })
      .first()
      .click()
    await page
      .getByText(/is verwijderd/i)
      .first()
      .waitFor()
    expect(visit.seen).toEqual({ violations: [], errors: [], foreign: [] })
  })
})
