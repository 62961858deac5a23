import { expect, it } from 'vitest'
import { axe, overflows } from '../support/browser.ts'
import { openExample, saved, useApp } from './app.ts'

const app = useApp()

it('every number opens its explanation, which leads to the answer', async () => {
  const { page } = await app.visit()
  await openExample(page)
  await page.getByRole('link', { name: 'Betrokken ministeries' }).click()
  await page.getByRole('heading', { level: 1, name: 'Waarom: Betrokken ministeries' }).waitFor()
  await page.getByRole('heading', { name: 'Waarom dit oordeel' }).waitFor()
  await page
    .getByRole('navigation', { name: 'Vorig en volgend thema' })
    .getByRole('link', { name: /^Volgende: ./ })
    .waitFor()
  expect(await page.getByRole('rowheader').allTextContents()).toContain('Rol van SZW')
  await page
    .getByRole('cell', { name: /Sleutelpunt: een laag niveau houdt het oordeel tegen/ })
    .first()
    .waitFor()
  await page
    .getByRole('cell', { name: /Opmerking: / })
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Rol van SZW' }).click()
  await page.getByRole('heading', { level: 1, name: 'Betrokken ministeries' }).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.ct-question')?.textContent ?? ''))
    .toContain('Welke rol heeft het ministerie van Sociale Zaken')
})

it('among the answers, screen readers hear that a remark is a remark', async () => {
  const { page } = await app.visit()
  const base = await openExample(page)
  await page.goto(`${base}answers`)
  await page
    .getByRole('definition')
    .filter({ hasText: /Opmerking: ./ })
    .first()
    .waitFor()
})

it('what if shows another profile and leaves the answers unchanged', async () => {
  const { page } = await app.visit()
  const base = await openExample(page)
  const row = page.getByRole('row', { name: /^Betrokken ministeries/ })
  const before = await row.textContent()
  await page.getByRole('link', { name: 'Wat als …?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wat als …?' }).waitFor()
  await page
    .getByRole('group', { name: /^Rol van SZW/ })
    .getByRole('radio', { name: '0 Niet in beeld' })
    .check()
  await page.getByText('Je probeert één ander niveau.').waitFor()
  expect(await row.textContent()).toContain('Benoemd')
  await page.goto(`${base}outcome`)
  await expect.poll(() => row.textContent()).toBe(before)
})

it.each([320, 1440])(
  'a level that is tried becomes one target on the action list, which can be undone (%i)',
  async (width) => {
    const { page } = await app.visit('nl', { viewport: { width, height: 700 } })
    const base = await openExample(page)
    await page.goto(`${base}actions`)
    const cards = page.locator('.action')
    await cards.first().waitFor()
    const before = await cards.count()
    await page.goto(`${base}what-if`)
    const role = page.getByRole('group', { name: /^Onderzoek vooraf|^Gesprek met burgers/ }).first()
    await role.getByRole('radio', { name: '3 Geborgd' }).check()
    const effect = page.locator('.what-if__effect')
    expect(await effect.isVisible()).toBe(width < 960)
    if (width < 960) expect(await effect.textContent()).toMatch(/van \d.* naar \d.* punten/)
    const take = page.getByRole('button', { name: /^Neem over als doel: / })
    await take.click()
    const undo = page.getByRole('button', { name: 'Ongedaan maken' })
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('button', { name: /^Neem .*over als doel/ }).count()).toBe(0)
    await undo.click()
    await take.click()
    await page.getByRole('link', { name: 'Naar de acties' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor()
    const target = page.getByRole('combobox', { name: 'Doel' })
    await expect
      .poll(() => target.evaluateAll((all) => all.filter((each) => (each as HTMLSelectElement).value === '3').length))
      .toBe(1)
    expect((await cards.count()) - before).toBeLessThan(2)
    expect(await overflows(page)).toBe(false)
  }
)

it('the text of an advice can be edited and restored', async () => {
  const { page } = await app.visit()
  const base = await openExample(page, 'Gemeenteloket')
  await page.goto(`${base}actions`)
  const card = page.locator('.action').first()
  const advice = await card.locator('p').first().textContent()
  await card.getByRole('button', { name: /^Tekst aanpassen/ }).press('Enter')
  const field = card.getByRole('textbox', { name: 'Tekst van deze actie' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await field.inputValue()).toBe(advice)
  await field.fill('Bel de directie voor 1 mei.')
  await saved(page)
  await page.goto(`${base}report`)
  await page.locator('.preview').getByText('Bel de directie voor 1 mei.').first().waitFor()
  await page.goto(`${base}actions`)
  expect(await axe(page)).toEqual([])
  await card.getByRole('button', { name: /^Tekst van het advies terugzetten/ }).press('Enter')
  await card.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect.poll(() => field.inputValue()).toBe('Bel de directie voor 1 mei.')
  await card.getByRole('button', { name: /^Tekst van het advies terugzetten/ }).press('Enter')
  await card.getByText(advice ?? '').waitFor()
})

it('advice is filtered by owner and becomes an action with an owner, a date and a reason', async () => {
  const { page } = await app.visit()
  const base = await openExample(page, 'Gemeenteloket')
  await page.goto(`${base}advice`)
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
  await cards.first().waitFor()
  const all = await cards.count()
  await page.getByRole('combobox', { name: 'Eigenaar' }).selectOption({ index: 1 })
  await expect.poll(() => cards.count()).toBeLessThan(all)
  const take = page.getByRole('button', { name: /^Maak er een actie van/ }).first()
  const title = (await take.getAttribute('aria-label'))?.replace('Maak er een actie van: ', '') ?? ''
  await take.click()
  await page.getByRole('link', { name: 'Acties', exact: true }).click()
  const action = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
    .last()
  await action.getByRole('textbox', { name: 'Eigenaar' }).fill('programmamanager')
  await action.getByLabel('Klaar op').and(page.locator('input')).fill('2027-02-01')
  await action.getByRole('combobox', { name: 'Stand' }).selectOption('not-adopted')
  await action.getByRole('textbox', { name: 'Waarom niet overgenomen?' }).fill('Valt buiten het budget')
  await page.getByRole('button', { name: 'Eigen actie toevoegen' }).click()
  await page.keyboard.type('Gesprek met de bibliotheek')
  await saved(page)
  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'Gesprek met de bibliotheek' }).waitFor()
  expect(await action.getByRole('textbox', { name: 'Waarom niet overgenomen?' }).inputValue()).toBe(
    'Valt buiten het budget'
  )
})

it('two versions of a draft are compared, with the one it was copied from: checks, profile, remarks and actions', async () => {
  const { page, url } = await app.visit()
  await openExample(page)
  await page.goto(url)
  await page.getByRole('button', { name: /^Meer voor Publieke/ }).click()
  await page.getByRole('button', { name: 'Kopie als volgende versie' }).click()
  await page.getByRole('textbox', { name: 'Welke versie van het ontwerp bekijk je?' }).fill('1.3')
  await page.getByRole('link', { name: /^Betrokken ministeries/ }).click()
  await page.getByRole('radiogroup').first().getByRole('radio').nth(3).check()
  await page.locator('[data-name="szw-role"] textarea').fill('Zie § 9.9.')
  await saved(page)
  await page.getByRole('link', { name: 'Uitkomst' }).click()
  await page.getByRole('link', { name: 'Vergelijk met een andere versie' }).click()
  await page.getByText('Dit is de versie waarvan deze toets is gekopieerd.').waitFor()
  expect(await page.getByRole('combobox', { name: 'Vergelijk met' }).inputValue()).not.toBe('')
  await page.getByRole('heading', { name: 'Eén toetspunt is veranderd' }).waitFor()
  expect(
    await page
      .getByRole('row', { name: /^Rol van SZW/ })
      .first()
      .textContent()
  ).toMatch(/2 Uitgewerkt.*3 Geborgd/)
  await page.getByRole('heading', { name: 'Eén opmerking is veranderd' }).waitFor()
  expect(await page.locator('[aria-labelledby="remarks"] td').last().textContent()).toBe('Zie § 9.9.')
  expect(await page.getByRole('row', { name: /^Betrokken ministeries/ }).textContent()).toMatch(/\(was \d+\)/)
})

it('the page shows the report in the requested language', async () => {
  const { page } = await app.visit()
  const base = await openExample(page)
  await page.goto(`${base}report`)
  const title = page.locator('.preview h2').first()
  await title.waitFor()
  await page.getByRole('radio', { name: 'English' }).check()
  await page
    .getByText('Advisory report')
    .or(page.getByText(/report of (the )?Cohesietoets/i))
    .first()
    .waitFor()
  await page.getByRole('radio', { name: /^Openbare versie/ }).check()
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'PDF' }).first().textContent()).toMatch(/\d+ kB/)
})
