import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample, useApp } from './app.ts'
import { exampleRound, openFiles } from './round.ts'

const app = useApp()

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
})

const menu = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('button', { name: /^Meer voor/ })
    .first()
    .click()
  await page.getByRole('button', { name, exact: true }).click()
}

/** Every dialog of the app, by what opens it on a start page with one assessment. */
const dialogs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'wiping everything': (page) => page.getByRole('button', { name: 'Alles van dit apparaat wissen' }).click(),
  'another name': (page) => menu(page, 'Naam wijzigen'),
  'a file': (page) => openFiles(page, 'examples/snelle-scan.cohesietoets.json'),
  'a wrong file': (page) => openFiles(page, file('notitie.json', '{}')),
  'several files': (page) => openFiles(page, [file('een.json', '{}'), file('twee.json', '{}')]),
  'a damaged zip file': (page) => openFiles(page, file('kapot.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))),
  'a zip file': (page) => openFiles(page, file('alles.zip', zipSync({ 'een.json': Buffer.from('{}') }))),
  'a sealed file': (page) => openFiles(page, file('ronde.age', 'age-encryption.org/v1\n')),
  'an invitation': (page) => openFiles(page, exampleRound.invitation),
  'a damaged invitation': (page) => openFiles(page, file('ronde.json', '{"format":"cohesietoets/round"}')),
  'a review of no round here': (page) => openFiles(page, exampleRound.reviews[0] ?? '')
}

it('every dialog takes focus itself, so that its heading and text are read before a button; no destructive button comes first; Escape returns focus', async () => {
  const { page, url } = await app.visit()
  await openExample(page)
  await page.goto(url)
  await page.getByRole('button', { name: /^Meer voor/ }).waitFor()
  const faults: string[] = []
  for (const [name, open] of Object.entries(dialogs)) {
    await open(page)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const found = await dialog.evaluate((element) => ({
      isFocused: document.activeElement === element,
      name: document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      first: element.querySelector('a, button, input, select, textarea')?.className ?? ''
    }))
    if (!found.isFocused) faults.push(`${name}: the dialog does not have the focus`)
    if (found.name.trim() === '') faults.push(`${name}: the dialog has no name`)
    if (found.first.includes('danger')) faults.push(`${name}: what destroys comes first`)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    const back = await page.evaluate(() => document.activeElement?.tagName)
    if (back === 'BODY') faults.push(`${name}: the focus is lost after Escape`)
  }
  expect(faults).toEqual([])
})

it('Enter right after a dialog opens destroys nothing', async () => {
  const { page, url } = await app.visit()
  await openExample(page)
  await page.goto(url)
  await page.getByRole('button', { name: 'Alles van dit apparaat wissen' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.getByRole('dialog').waitFor()
  await page.reload()
  await page.getByRole('button', { name: /^Meer voor/ }).waitFor()
})

it('Escape does not lose what was typed in a dialog: the app asks first', async () => {
  const { page, url } = await app.visit()
  await openExample(page)
  await page.goto(url)
  const fills: Readonly<Record<string, readonly [open: () => Promise<unknown>, fill: () => Promise<unknown>]>> = {
    'another name': [
      () => menu(page, 'Naam wijzigen'),
      () => page.getByRole('textbox', { name: 'Naam van het ontwerp' }).fill('Anders')
    ],
    'a sealed file': [
      () => openFiles(page, file('ronde.age', 'age-encryption.org/v1\n')),
      () => page.getByRole('dialog').locator('input').fill('vier losse woorden')
    ],
    'an invitation': [
      () => openFiles(page, exampleRound.invitation),
      () => page.getByRole('dialog').getByRole('radio').first().check()
    ]
  }
  const dialog = page.getByRole('dialog')
  for (const [open, fill] of Object.values(fills)) {
    await open()
    await dialog.waitFor()
    // Every dialog with a field is in the list above or has nothing to lose.
    await fill()
    await page.keyboard.press('Escape')
    await page.getByRole('alert').filter({ hasText: 'nog niet bewaard' }).waitFor()
    await page.getByRole('button', { name: 'Verder invullen' }).click()
    const kept = dialog.locator('input').first()
    expect((await kept.inputValue()) === 'on' ? await kept.isChecked() : await kept.inputValue()).not.toBe('')
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
})
