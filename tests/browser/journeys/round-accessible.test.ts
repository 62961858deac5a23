import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axe, faultsAtWidths, overflows } from '../support/browser.ts'
import { saved, useApp, type Language } from './app.ts'
import { press, tabTo } from './keyboard.ts'
import { coordinate, coordinateExample, exampleRound, handIn, judgeExample, openFiles, roundOfMany } from './round.ts'

const app = useApp()

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()

const words = {
  nl: { make: 'Maak de uitnodiging', seat: /, UWV$/, unsure: 'laag', cancel: 'Annuleren' },
  en: { make: 'Make the invitation', seat: /, UWV$/, unsure: 'low', cancel: 'Cancel' }
} as const

/** Visits every page and state of a round, and calls `look` at each. */
async function visitAll(
  page: Page,
  url: string,
  language: Language,
  look: (name: string) => Promise<void>
): Promise<void> {
  const say = words[language]
  await page.goto(`${url}#/invite`)
  await page.getByRole('button', { name: say.make }).click()
  await look('invitation with faults')
  await page.goto(url)
  await openFiles(page, {
    name: 'ronde.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('age-encryption.org/v1\n')
  })
  await page.getByRole('dialog').waitFor()
  await look('sealed file')
  await page.getByRole('button', { name: say.cancel }).click()
  await openFiles(page, exampleRound.invitation)
  await page.getByRole('dialog').waitFor()
  await look('choosing a seat')
  await page.getByRole('button', { name: say.cancel }).click()

  const base = await coordinateExample(page)
  await look('collecting')
  for (const step of ['compare', 'agenda', 'settle', 'settle/szw-role', 'sign-off']) {
    await page.goto(base + step)
    await heading(page)
    if (step === 'settle/szw-role') {
      await page.getByRole('radio').nth(2).check()
      await page.getByRole('checkbox').first().check()
    }
    if (step === 'sign-off') await page.getByRole('combobox').first().selectOption({ index: 2 })
    await look(step)
  }
  await page.goto(base.replace(/round\/$/, 'fill/ministries'))
  await heading(page)
  await look('form of the coordinator')

  await page.goto(url)
  const mine = await judgeExample(page, say.seat)
  await look('invitation as a reviewer')
  await page.goto(`${mine}fill/ministries`)
  await page.getByRole('radio', { name: say.unsure }).first().check()
  await look('form of a reviewer')
  await page.goto(`${mine}answers`)
  await heading(page)
  await look('before handing in')
  await handIn(page, mine)
  await look('handed in')
  await page.goto(`${mine}fill/ministries`)
  await heading(page)
  await look('a step that is handed in')
  await page.goto(url)
  await page.getByRole('heading', { level: 2, name: /op dit apparaat|on this device/ }).waitFor()
  await look('list with rounds')
}

it('every page and state of a round is accessible at three widths and in forced colours, and needs no sideways scrolling', async () => {
  const { page, url, seen } = await app.visit('nl')
  const faults: string[] = []
  await visitAll(page, url, 'nl', async (name) => {
    for (const fault of await faultsAtWidths(page)) faults.push(`${name} ${fault}`)
    await page.emulateMedia({ forcedColors: 'active' })
    for (const violation of await axe(page, { runOnly: ['color-contrast'] }))
      faults.push(`${name}, forced colours: ${violation}`)
    await page.emulateMedia({ forcedColors: 'none' })
  })
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('every page and state of a round is accessible in English, in the dark display', async () => {
  const { page, url, seen } = await app.visit('en', { colorScheme: 'dark', viewport: { width: 320, height: 900 } })
  const faults: string[] = []
  await visitAll(page, url, 'en', async (name) => {
    for (const violation of await axe(page)) faults.push(`${name}: ${violation}`)
    if (await overflows(page)) faults.push(`${name}: scrolls sideways`)
  })
  expect(faults).toEqual([])
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('with twelve reviewers the median and the spread are visible, and no symbol overlaps a name', async () => {
  const { page } = await app.visit('nl', { viewport: { width: 1440, height: 900 } })
  const base = await coordinate(page, roundOfMany(12))
  await page.goto(`${base}compare`)
  const table = page.getByRole('table', { name: /^Per toetspunt het oordeel van 12 beoordelaars/ })
  for (const name of ['Midden', 'Verschil']) {
    const place = await table.getByRole('columnheader', { name }).boundingBox()
    expect((place?.x ?? Infinity) + (place?.width ?? 0)).toBeLessThan(1440)
  }
  const gaps = await page.locator('.reviewer-list > div').evaluateAll((rows) =>
    rows.map((row) => {
      const [mark, name] = [...row.children].map((child) => {
        const words = document.createRange()
        words.selectNodeContents(child)
        return words.getBoundingClientRect()
      })
      return (name?.left ?? 0) - (mark?.right ?? 0)
    })
  )
  expect(gaps).toHaveLength(12)
  expect(Math.min(...gaps)).toBeGreaterThan(4)
})

describe('on the device of the coordinator of the example', () => {
  let page: Page
  let base: string
  beforeAll(async () => {
    page = (await app.stay()).page
    base = await coordinateExample(page)
  })

  it('screen readers name reviewers who chose, doubt or differ by function and organisation, not by a symbol', async () => {
    await page.goto(`${base}settle/szw-role`)
    await page.getByRole('radio', { name: /gekozen door .*teamleider schuldhulp, gemeente Waterwolde/ }).waitFor()
    expect(await page.getByRole('radio', { name: /R\d/ }).count()).toBe(0)
    await page.goto(`${base}agenda`)
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Weinig zekerheid bij R\d/ })
      .first()
      .waitFor()
    expect(await page.getByRole('main').ariaSnapshot()).toMatch(/Weinig zekerheid bij (?!R\d).*, /)
    expect(await page.getByRole('main').ariaSnapshot()).not.toMatch(/zekerheid bij R\d/)
    await page.goto(`${base}compare`)
    await page.getByText('vragen buiten de toetspunten zijn verschillend beantwoord').click()
    const others = page.getByRole('region', { name: 'Andere verschillen' })
    expect(await others.ariaSnapshot()).not.toMatch(/R\d/)
  })

  it('the keyboard alone decides a check, with dissent', async () => {
    await page.goto(`${base}settle`)
    await press(page, 'link', 'Rol van SZW')
    await page.getByRole('heading', { level: 1, name: 'Rol van SZW' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, page.getByRole('radio', { name: /^0 Niet in beeld/ }))
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown')
    await page.getByRole('radio', { name: /^2 Uitgewerkt/, checked: true }).waitFor()
    await tabTo(page, page.getByRole('textbox', { name: /^Reden van het besluit/ }))
    await page.keyboard.type('Geen eigen geld.')
    await tabTo(page, page.getByRole('checkbox', { name: /^strateeg digitale economie/ }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('textbox', { name: /^Waarom houdt strateeg/ }))
    await page.keyboard.type('Doel 2 is van SZW.')
    await saved(page)
    await press(page, 'link', 'Volgende open toetspunt')
    await page.getByRole('heading', { level: 1, name: 'Rol van OCW' }).waitFor()
    await page.getByText('1 van 32 besloten').waitFor()
    await page.goto(`${base}compare`)
    await tabTo(page, page.getByRole('group', { name: 'Alle toetspunten' }))
  })

  it.each([320, 768])(
    'the steps of a round are all visible with their names, and the fields of a sign-off have labels (%s px)',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${base}sign-off`)
      const steps = page.getByRole('navigation', { name: 'Stappen van de ronde' })
      for (const name of ['Verzamelen', 'Vergelijken', 'Bespreken', 'Besluiten', 'Akkoord']) {
        const place = await steps.getByText(name, { exact: true }).boundingBox()
        expect(place?.width).toBeGreaterThan(40)
        expect((place?.x ?? Infinity) + (place?.width ?? 0)).toBeLessThanOrEqual(width)
      }
      await page.getByRole('combobox').first().selectOption('Akkoord, met een opmerking')
      for (const label of ['Oordeel', 'Opmerking', 'Datum'])
        await page.locator('label').filter({ hasText: label, visible: true }).first().waitFor()
      await page.locator('label').filter({ hasText: 'Opmerking' }).click()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toMatch(/^Opmerking: /)
    }
  )
})
