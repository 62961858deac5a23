import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { axe, faultsAtWidths, launchKillable } from '../support/browser.ts'
import { buildApp } from '../support/build.ts'
import { serveFolder } from '../support/serve.ts'
import { downloaded, saved, useApp } from './app.ts'
import { begin, draftFile as file, pane, plan, remarkOn, takeFirst } from './draft-steps.ts'
import { insideOf } from './inside-file.ts'

const app = useApp()

it('a draft that is opened on the start page starts an assessment with its title, its version and its text beside it', async () => {
  const { page, seen } = await app.visit()
  const base = await begin(page)
  expect(await page.locator('#draft-name').textContent()).toBe('Programmaplan Digitaal Meedoen 2026-2030')
  await page.goto(`${base}fill/ministries`)
  expect(await pane(page).locator('.draft__proposals').count()).toBe(0)
  await takeFirst(page, 'szw-role')
  expect(await remarkOn(page, 'szw-role').inputValue()).toMatch(/^§ 3\.1, alinea 6: “M5 \| Buurtkamers .*SZW.*”$/)
  expect(await page.locator('[data-name="szw-role"] input:checked').count()).toBe(0)
  expect(await page.locator(':focus').textContent()).toBe('Terug naar de vraag')
  expect(await faultsAtWidths(page)).toEqual([])
  await page.setViewportSize({ width: 1024, height: 800 })
  // After a reload the draft is gone, but the evidence is still there.
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Open ‘programmaplan.txt’ opnieuw' }).waitFor()
  expect(await remarkOn(page, 'szw-role').inputValue()).toMatch(/^§ 3\.1, alinea 6/)
  const next = plan
    .replace('Welzijnsorganisaties, coördinatie SZW', 'Welzijnsorganisaties, coördinatie VWS')
    .replace('Versie 0.8', 'Versie 0.9')
  await page.locator('.draft-entrance input[type=file]').setInputFiles(file('programmaplan-2.txt', next))
  const version = page.getByRole('region', { name: 'Onderbouwing in deze versie' })
  await version.getByText('1 gewijzigd.').waitFor()
  await version.getByText('Dit ontwerp heet versie 0.9; deze toets gaat over versie 0.8.').waitFor()
  expect(await version.locator('del').textContent()).toContain('SZW')
  await version.getByRole('button', { name: /^Neem deze zin over/ }).click()
  await expect.poll(() => remarkOn(page, 'szw-role').inputValue()).toContain('coördinatie VWS')
  // What is gone from a later version stays until the user removes it, and says so.
  const without = next.replace(/^M5.*$/gm, '').replace('Versie 0.9', 'Versie 1.0')
  await page.locator('.draft-entrance input[type=file]').setInputFiles(file('programmaplan-3.txt', without))
  await version.getByText('1 niet teruggevonden.').waitFor()
  await page.locator('[data-name="szw-role"]').getByText('(niet teruggevonden in versie 1.0)').waitFor()
  await saved(page)
  await page.goto(`${base}report`)
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Toetsbestand downloaden' }).click())
  expect(JSON.parse(bytes.toString())).toMatchObject({ evidence: { 'szw-role': [{ missingFrom: '1.0' }] } })
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it.each([700, 900])(
  'a proposed sentence comes into sight with the button that takes it over (%i high)',
  async (height) => {
    const { page } = await app.visit('nl', { viewport: { width: 1440, height } })
    const base = await begin(page)
    await page.goto(`${base}fill/ministries`)
    const check = page.locator('[data-name="szw-role"]')
    await check.getByRole('button', { name: /^Waar kan dit staan/ }).click()
    await pane(page).locator('.draft__proposals .draft__place').first().click()
    await page.locator('mark.draft__chosen:focus').waitFor()
    const end = await pane(page)
      .getByRole('button', { name: /^Neem over bij/ })
      .evaluate((button) => button.getBoundingClientRect().bottom)
    expect(end).toBeLessThan(height)
  }
)

it('the keyboard alone takes a user from a question to its evidence and back, and records what was not seen', async () => {
  const { page } = await app.visit()
  const base = await begin(page)
  await page.goto(`${base}fill/ministries`)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focus = (): Promise<string> => page.locator(':focus').evaluate((element) => element.textContent ?? '')
  await page.locator('#draft-look-szw-role').focus()
  await press('Enter')
  await expect.poll(focus).toBe('Waar kan dit staan: Rol van SZW')
  await pane(page).locator('.draft__proposals .draft__place').first().waitFor()
  await press('Tab')
  await press('Enter')
  await expect.poll(() => page.locator('mark.draft__chosen:focus').count()).toBe(1)
  await press('Tab')
  await press('Enter')
  await expect.poll(focus).toBe('Terug naar de vraag')
  await press('Enter')
  expect(await page.locator('[data-name="szw-role"] input:focus').count()).toBe(1)
  await page.locator('#draft-look-ocw-role').focus()
  await press('Enter')
  await expect.poll(focus).toBe('Waar kan dit staan: Rol van OCW')
  const summary = pane(page).getByText('Waarop is gezocht')
  await summary.focus()
  await press('Enter')
  await page.getByLabel('Zoek ook op een eigen woord').focus()
  await page.keyboard.type('zeehond')
  await press('Enter')
  await pane(page).getByText('zeehond (0×)').waitFor()
  await page.getByRole('button', { name: 'Leg vast: gezocht, niet gezien' }).focus()
  await press('Enter')
  await expect
    .poll(() => remarkOn(page, 'ocw-role').inputValue())
    .toMatch(/^Gezocht op .*zeehond \(0×\); niet gezien\.$/)
})

it('a file that cannot be read gets a message in words, and nothing is lost', async () => {
  const { page } = await app.visit()
  const base = await begin(page)
  await page.goto(`${base}fill/ministries`)
  await takeFirst(page, 'szw-role')
  await page
    .locator('.draft-entrance input[type=file]')
    .setInputFiles(file('kapot.docx', 'PK\u0003\u0004 word/document.xml'))
  const dialog = page.getByRole('dialog', { name: '‘kapot.docx’ kan niet als ontwerp worden gelezen' })
  await dialog.getByText('Aan je antwoorden is niets veranderd.').waitFor()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  expect(await remarkOn(page, 'szw-role').inputValue()).toMatch(/^§ 3\.1/)
  await pane(page).getByText('programmaplan.txt').waitFor()
})

it('nothing of a draft outside quotations is kept by the browser, also after a crash, nor in a report', async () => {
  const secret = 'zwartegeheimzinnigheid'
  const text = `Departementaal Vertrouwelijk\n\n${plan}`.replace(
    'Persoonlijke apps maken het leven vrijer.',
    `Persoonlijke apps maken ${secret} vrijer.`
  )
  expect(text).toContain(secret)
  const served = await serveFolder(await buildApp())
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-draft-'))
  const { context, kill } = await launchKillable(folder)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    context.on('request', (request) => told.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto(served.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const base = await begin(page, text)
    await page.goto(`${base}fill/ministries`)
    await takeFirst(page, 'szw-role')
    await page.locator('[data-name="szw-role"] input[type=radio]').nth(2).check()
    await saved(page)
    await page.getByLabel('Zoek een woord in het ontwerp').fill('slechtziend')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await pane(page).getByText(secret).first().waitFor()
    told.push(page.url(), await page.title())
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))
    told.push(kept)
    await page.goto(`${base}report`)
    expect(await page.getByLabel('Tekst op elke bladzijde').inputValue()).toBe('Departementaal Vertrouwelijk')
    for (const name of ['JSON', 'HTML', 'PDF', 'Word', 'ODT']) {
      const report = await downloaded(page, () => page.getByRole('button', { name: `${name} downloaden` }).click())
      const inside = await insideOf(report.bytes)
      expect(inside.some((text) => text.includes('Welzijnsorganisaties'))).toBe(true)
      told.push(...inside)
    }
    await kill()
    expect(told.filter((line) => line.includes(secret))).toEqual([])
    // As UTF-8 and as UTF-16; short texts are whole in the files of a profile, also where those are packed.
    const needles = [Buffer.from(secret), Buffer.from(secret, 'utf16le')]
    const quotation = [Buffer.from('statushouders'), Buffer.from('statushouders', 'utf16le')]
    const files = filesIn(folder).map((path) => ({ path, bytes: readFileSync(path) }))
    const holding = (words: readonly Buffer[]) =>
      files.filter(({ bytes }) => words.some((word) => bytes.includes(word))).map(({ path }) => path)
    expect(holding(quotation).length).toBeGreaterThan(0)
    expect(holding(needles)).toEqual([])
  } finally {
    await kill().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
    await served.close()
  }
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
