import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { downloaded, openExample, useApp, type Visit } from './app.ts'

const app = useApp()

const choose = (page: Page, name: string, content: Buffer | string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

const example = 'examples/digitaal-loket-gemeente.cohesietoets.json'

it('an assessment file is previewed before it is opened', async () => {
  const { page } = await app.visit()
  await choose(page, 'loket.cohesietoets.json', await readFile(example))
  const dialog = page.getByRole('dialog', { name: '‘loket.cohesietoets.json’ openen' })
  await dialog.getByText('Programma Digitaal Gemeenteloket 2027–2030').waitFor()
  await dialog.getByRole('button', { name: 'Openen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
})

it('a file of an existing assessment replaces it or is added beside it, as the user chooses', async () => {
  const { page, url } = await app.visit()
  const file = await readFile(example, 'utf8')
  await choose(page, 'loket.json', file)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await page.goto(url)
  await choose(page, 'loket.json', file.replace('"draft-version": "0.7"', '"draft-version": "0.8"'))
  await page.getByText('Deze toets staat al op dit apparaat').waitFor()
  await page.getByRole('button', { name: 'Beide bewaren' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  await page.goto(url)
  for (const version of ['0.7', '0.8'])
    await page
      .getByRole('link', { name: `Programma Digitaal Gemeenteloket 2027–2030, versie ${version}`, exact: true })
      .waitFor()
})

it('a backup is restored in full from its ZIP file, and a second time adds nothing', async () => {
  const { page, url } = await app.visit()
  for (const name of ['wallet', 'loket']) {
    await openExample(page, name)
    await page.goto(url)
  }
  const backup = await downloaded(page, () => page.getByRole('button', { name: 'Alles downloaden' }).click())
  expect(backup.name).toBe('cohesietoets.zip')
  const other = await app.visit()
  await choose(other.page, backup.name, backup.bytes)
  const dialog = other.page.getByRole('dialog', { name: '2 bestanden openen' })
  await dialog.getByText('2 toetsen komen op dit apparaat.').waitFor()
  await dialog.getByRole('button', { name: 'Zet ze op dit apparaat' }).click()
  await other.page.locator('[aria-live]').filter({ hasText: '2 toetsen zijn op dit apparaat gezet.' }).waitFor()
  await expect.poll(() => other.page.locator('.saved-list > li').count()).toBe(2)
  await choose(other.page, backup.name, backup.bytes)
  await other.page.getByText('2 toetsen staan al precies zo op dit apparaat.').waitFor()
  expect(await other.page.getByRole('button', { name: /^Zet .* op dit apparaat$/ }).count()).toBe(0)
  expect(other.seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('a damaged ZIP file is refused in words', async () => {
  const { page } = await app.visit()
  await choose(page, 'kapot.zip', Buffer.from('PK\u0003\u0004 dit was een zip'))
  const dialog = page.getByRole('dialog', { name: 'Dit zipbestand kan niet worden uitgepakt' })
  await dialog.getByText('Er is niets veranderd op dit apparaat.').waitFor()
})

it('a file that equals an existing assessment opens that one, and writes nothing', async () => {
  const { page, url } = await app.visit()
  const file = await readFile(example)
  await choose(page, 'loket.json', file)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  const address = page.url()
  await page.goto(url)
  await choose(page, 'loket.json', file)
  await page.getByText('Het bestand is precies gelijk aan wat er staat.').waitFor()
  expect(await page.getByRole('button', { name: 'Vervangen wat er staat' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Openen wat er staat' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  expect(page.url()).toBe(address)
  await page.goto(url)
  const links = page.getByRole('link', { name: /^Programma Digitaal Gemeenteloket/ })
  await expect.poll(() => links.count()).toBe(1)
})

it('a warning about many answers of a file is given once, with their questions by name', async () => {
  const { page } = await app.visit()
  const file = await readFile(example, 'utf8')
  await choose(page, 'kort.json', file.replace('"depth": "full"', '"depth": "quick"'))
  const told = page.getByRole('dialog').getByRole('listitem')
  await told.first().waitFor()
  expect(await told.allTextContents()).toEqual([
    expect.stringMatching(/^Deze vraag is niet aan de orde: .* telt niet mee\. \d\d keer: .*Gedeelde analyse/)
  ])
  expect(await told.first().textContent()).not.toContain('answers.')
})

it.each(['nl', 'en'] as const)('the app makes the paper form, at both depths (%s)', async (language) => {
  const { page, seen } = await app.visit(language)
  await page.getByRole('link', { name: language === 'nl' ? 'Op papier' : 'On paper' }).click()
  for (const [button, name] of language === 'nl'
    ? ([
        ['Formulier voor de quick scan (PDF)', 'cohesietoets_formulier_quick-scan.pdf'],
        ['Formulier voor de volledige toets (PDF)', 'cohesietoets_formulier_volledige-toets.pdf']
      ] as const)
    : ([
        ['Form for the quick scan (PDF)', 'cohesietoets_form_quick-scan.pdf'],
        ['Form for the full assessment (PDF)', 'cohesietoets_form_full-assessment.pdf']
      ] as const)) {
    const file = await downloaded(page, () => page.getByRole('button', { name: button }).click())
    expect(file.name).toBe(name)
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    await page.locator('.said').filter({ hasText: name }).waitFor()
  }
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})

it('downloads open again: the assessment file and the PDF that contains it', async () => {
  const { page } = await app.visit()
  const base = await openExample(page)
  await page.goto(`${base}report`)
  const files = [
    await downloaded(page, () => page.getByRole('button', { name: 'PDF downloaden' }).click()),
    await downloaded(page, () => page.getByRole('button', { name: 'Toetsbestand downloaden' }).click())
  ]
  for (const { name, bytes } of files) {
    const other = await app.visit()
    await choose(other.page, name, bytes)
    await other.page.getByRole('dialog').getByText('Publieke identiteitswallet: dienst en invoering').waitFor()
    await other.page.getByRole('button', { name: 'Openen', exact: true }).click()
    await other.page.getByRole('heading', { level: 1, name: 'Uitkomst' }).waitFor()
  }
})

describe('on one device', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await app.stay()
  })

  it.each([
    ['no JSON', 'brief.json', 'Geachte heer,', /Dit is gewone tekst, geen ingevulde toets/],
    ['an empty file', 'leeg.json', '', /leeg/i],
    ['another document', 'ander.json', '{"format":"iets/anders"}', /cohesietoets/i],
    ['a PDF without an assessment', 'rapport.pdf', '%PDF-1.7\n%%EOF', /PDF/],
    [
      'an answer that does not exist',
      'fout.json',
      '{"format":"cohesietoets/assessment","version":1,"id":"a","questionnaire":{"id":"cohesietoets","version":"1.0.0"},"depth":"quick","language":"nl","createdAt":"2026-11-22T10:00:00Z","modifiedAt":"2026-11-22T10:00:00Z","answers":{"szw-role":9},"actions":[]}',
      /answers\.szw-role/
    ]
  ])('a bad file (%s) gets a clear message and changes nothing', async (_, name, content, message) => {
    const { page, seen } = visit
    await choose(page, name, content)
    const dialog = page.getByRole('dialog', {
      name: new RegExp(`^‘${name}’ kan niet (?:worden geopend|als ontwerp worden gelezen)$`)
    })
    await dialog.waitFor()
    expect(await dialog.textContent()).toMatch(message)
    expect(await dialog.textContent()).toContain('Er is niets veranderd op dit apparaat.')
    expect(await dialog.textContent()).not.toContain('problem.')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Toetsen op dit apparaat' }).count()).toBe(0)
    expect(seen.errors).toEqual([])
  })
})

it('opening a file while a part of the app is missing gives a message and a way on', async () => {
  const { page } = await app.visit()
  await page.getByRole('button', { name: 'Bestand openen' }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/OpenedFile-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await choose(page, 'loket.json', await readFile(example))
  const alert = page.getByRole('alert').filter({ hasText: 'Een deel van de app kon niet worden opgehaald' })
  await alert.getByRole('button', { name: 'Pagina opnieuw laden' }).waitFor()
})

it('a folder of documents gets one message for each kind, with what to do', async () => {
  const { page, seen } = await app.visit()
  const file = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content)
  })
  await page
    .locator('input[type=file]')
    .setInputFiles([
      ...Array.from({ length: 30 }, (_, index) => file(`nota ${index + 1}.docx`, 'PK\u0003\u0004 word/document.xml')),
      file('tabel.xlsx', 'PK\u0003\u0004 xl/workbook.xml'),
      file('brief.odt', 'PK\u0003\u0004 application/vnd.oasis.opendocument.text'),
      file('mail.eml', 'From: a@example.org\r\nTo: b@example.org\r\nSubject: toets\r\n\r\nHallo'),
      file('foto.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    ])
  const dialog = page.getByRole('dialog', { name: '34 bestanden openen' })
  await dialog.waitFor()
  const messages = dialog.locator(':scope > .stack > ul > li')
  expect(await messages.count()).toBe(5)
  const [documents = ''] = await messages.allTextContents()
  expect(documents).toMatch(/^30 bestanden kunnen niet worden geopend, .*‘nota 1\.docx’, .*‘nota 5\.docx’ en 25 andere/)
  expect(documents).toContain('Dit is een Word-document')
  expect(await dialog.innerText()).not.toMatch(/nota 6\.docx/)
  expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
})
