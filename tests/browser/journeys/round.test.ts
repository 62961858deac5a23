import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { downloaded, saved, useApp, type Downloaded, type Visit } from './app.ts'
import { pdfText } from './pdf-text.ts'
import { coordinateExample, exampleRound, handIn, judgeExample, openFiles } from './round.ts'

const app = useApp()

const wordFile = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('PK\u0003\u0004 word/document.xml')
})

describe('a round on two devices', { timeout: 120_000 }, () => {
  let coordinator: Visit
  let reviewer: Visit
  let invitation: Downloaded
  let review: Downloaded
  let newer: Downloaded
  beforeAll(async () => {
    ;[coordinator, reviewer] = [await app.stay(), await app.stay()]
  })

  it('the coordinator makes a sealed invitation', async () => {
    await coordinator.page.getByRole('link', { name: 'Begin een beoordelingsronde' }).click()
    await coordinator.page.getByRole('heading', { level: 1, name: 'Begin een beoordelingsronde' }).waitFor()
    await coordinator.page.getByRole('button', { name: 'Maak de uitnodiging' }).click()
    await coordinator.page.getByRole('heading', { name: 'Er ontbreken nog 3 dingen' }).waitFor()
    expect(await coordinator.page.evaluate(() => document.activeElement?.textContent)).toBe('Er ontbreken nog 3 dingen')
    expect(await coordinator.page.getByRole('alert').count()).toBe(0)
    await coordinator.page.getByRole('link', { name: 'Vul in hoe het ontwerp heet.' }).click()
    await coordinator.page.keyboard.type('Wallet')
    await coordinator.page.getByRole('textbox', { name: 'Welke versie wordt beoordeeld?' }).fill('0.9')
    for (const [number, organisation] of ['BZK', 'SZW', 'OCW'].entries()) {
      await coordinator.page.getByRole('textbox', { name: `Functie, plek ${number + 1}` }).fill('adviseur')
      await coordinator.page.getByRole('textbox', { name: `Organisatie, plek ${number + 1}` }).fill(organisation)
    }
    await coordinator.page.getByRole('radio', { name: /^Quick scan/ }).check()
    expect(
      await coordinator.page
        .getByLabel('Wachtwoordzin (mag leeg blijven)')
        .evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent)
    ).toMatch(/^Minstens 12 tekens\./)
    await coordinator.page.getByLabel('Wachtwoordzin (mag leeg blijven)').fill('paarse fiets regent')
    await coordinator.page.getByLabel('Dezelfde wachtwoordzin nog eens').fill('paarse fiets regent')
    invitation = await downloaded(coordinator.page, () =>
      coordinator.page.getByRole('button', { name: 'Maak de uitnodiging' }).click()
    )
    expect(invitation.name).toMatch(/^cohesietoets_wallet_0\.9_.*\.round\.cohesietoets\.json\.age$/)
    expect(invitation.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    await coordinator.page.getByRole('heading', { level: 1, name: 'Beoordelingen verzamelen' }).waitFor()
  })

  it('a reviewer opens it with its passphrase and answers', async () => {
    const { page } = reviewer
    await openFiles(page, { name: invitation.name, mimeType: 'application/octet-stream', buffer: invitation.bytes })
    await page.getByLabel('Wachtwoordzin', { exact: true }).fill('iets anders')
    await page.getByRole('button', { name: 'Openen', exact: true }).click()
    await page.getByText('De wachtwoordzin klopt niet.').first().waitFor()
    await page.getByLabel('Wachtwoordzin', { exact: true }).fill('paarse fiets regent')
    await page.getByRole('button', { name: 'Openen', exact: true }).click()
    await page.getByRole('radio', { name: 'adviseur, SZW' }).check()
    await page.getByRole('button', { name: 'Begin met beoordelen' }).click()
    await page.getByRole('link', { name: 'Naar de vragen' }).click()
    await page.getByRole('link', { name: /^Betrokken ministeries/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Betrokken ministeries' }).waitFor()
    await page
      .getByRole('radio', { name: /^2 Uitgewerkt/ })
      .first()
      .check()
    await page
      .getByRole('radiogroup', { name: /^Hoe zeker ben je hiervan\?/ })
      .first()
      .getByRole('radio', { name: 'laag' })
      .check()
    await saved(page)
    await page.reload()
    await expect.poll(() => page.getByRole('radio', { name: 'laag', checked: true }).count()).toBe(1)
  })

  it('the reviewer hands in, which freezes the review until it is reopened', async () => {
    const { page } = reviewer
    const base = page.url().replace(/fill\/.*$/, '')
    await page.goto(`${base}answers`)
    await page.getByText('De uitnodiging was beveiligd.').waitFor()
    await page.getByLabel('Wachtwoordzin (mag leeg blijven)').waitFor()
    review = await handIn(page, base)
    expect(review.name).toMatch(/_szw-adviseur\.review\.cohesietoets\.json$/)
    const file = JSON.parse(review.bytes.toString()) as {
      revision: number
      confidence: object
      assessment: { answers: Record<string, unknown> }
    }
    expect(file).toMatchObject({
      revision: 1,
      confidence: { 'szw-role': 'low' },
      assessment: { answers: { 'szw-role': 2, 'policy-title': 'Wallet' } }
    })
    await page.getByText(/^Ingeleverd op .*, versie 1$/).waitFor()
    expect(await page.getByRole('link', { name: /^Wijzig/ }).count()).toBe(0)
    await page.goto(`${base}fill/ministries`)
    await page.getByRole('heading', { level: 1, name: 'Ingeleverd' }).waitFor()
    await page.getByText('De uitnodiging was beveiligd.').waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    const tabs = page.getByRole('navigation', { name: 'Deze toets' })
    expect(await tabs.getByRole('link').allTextContents()).toEqual([
      'Ronde',
      'Antwoorden',
      'Uitkomst',
      'Advies',
      'Acties',
      'Rapport'
    ])
    const again = await downloaded(page, () =>
      page.getByRole('button', { name: 'Bestand nog eens downloaden' }).click()
    )
    expect(again.bytes.equals(review.bytes)).toBe(true)
    await page.getByRole('button', { name: 'Weer openen' }).click()
    await tabs.getByRole('link', { name: 'Invullen' }).waitFor()
    await page
      .getByRole('radio', { name: /^1 Benoemd/ })
      .first()
      .check()
    newer = await handIn(page, base)
    expect(JSON.parse(newer.bytes.toString())).toMatchObject({ revision: 2 })
  })

  it('the coordinator collects the reviews', async () => {
    await openFiles(coordinator.page, [newer.path])
    await coordinator.page.getByText('Toegevoegd. Deze telt mee.').waitFor()
    await openFiles(coordinator.page, [review.path])
    await coordinator.page.getByText('Bewaard. Een nieuwere versie van dezelfde beoordelaar telt mee.').waitFor()
    await openFiles(coordinator.page, [...exampleRound.reviews.slice(0, 1), newer.path])
    await coordinator.page.getByText('Dit hoort bij een andere ronde.').waitFor()
    await coordinator.page
      .getByText(
        /^2 bestanden bekeken\. Eén had je al: \S+\. Eén is niet toegevoegd: bzk\.review\.cohesietoets\.json\.$/
      )
      .waitFor()
    // A folder of documents gives one message.
    const documents = Array.from({ length: 30 }, (_, at) => wordFile(`nota ${at + 1}.docx`))
    await openFiles(coordinator.page, documents)
    await coordinator.page
      .getByText(/^30 bestanden bekeken\. 30 zijn niet toegevoegd: nota 1\.docx, .* nota 5\.docx en 25 andere\.$/)
      .waitFor()
    const told = coordinator.page.getByText('Dit is een Word-document', { exact: false })
    expect(await told.count()).toBe(1)
    await coordinator.page.getByText('1 van 3 beoordelaars heeft ingeleverd.').waitFor()
    await coordinator.page.getByText('Deze had je al. Er is niets veranderd.').waitFor()
    await coordinator.page.getByRole('row', { name: /adviseur, SZW ingeleverd op .*, versie 2/ }).waitFor()
    await saved(coordinator.page)
    await coordinator.page.goto(coordinator.url)
    await coordinator.page.getByText('1 van 3 ingeleverd').waitFor()
    for (const { seen } of [coordinator, reviewer]) expect(seen).toEqual({ violations: [], errors: [], foreign: [] })
  })
})

describe('six reviewers settle a round', { timeout: 120_000 }, () => {
  let visit: Visit
  let page: Page
  let base: string
  beforeAll(async () => {
    visit = await app.stay()
    page = visit.page
    base = await coordinateExample(page)
    await page.getByText('Iedereen heeft ingeleverd.').waitFor()
  })

  it('the reviews are compared', async () => {
    await page.goto(`${base}compare`)
    await page.getByRole('heading', { level: 1, name: 'Beoordelingen vergelijken' }).waitFor()
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Rol van SZW/ }) })
    expect(await row.getByRole('cell').allTextContents()).toHaveLength(8)
    expect(await row.getByRole('cell', { name: '2 Uitgewerkt, zekerheid laag' }).count()).toBe(1)
    expect(await page.getByRole('columnheader', { name: 'teamleider schuldhulp, gemeente Waterwolde' }).count()).toBe(2)
    for (const sign of [/^\? Nog niet bekend$/, /^× Niet van toepassing$/, /^– Niet ingevuld$/])
      await page.locator('.heat-legend li').filter({ hasText: sign }).waitFor()
    await page.getByText('Bij één toetspunt kon niemand een niveau geven').waitFor()
    const profiles = page.getByRole('region', { name: 'Profiel per beoordelaar' })
    expect([
      await profiles.getByRole('columnheader').count(),
      await profiles.getByRole('row').last().getByRole('cell').count()
    ]).toEqual([7, 6])
    await page.getByRole('row', { name: /^De thema’s samen 94% 0,50 \(0,33 tot 0,62\)/ }).waitFor()
    const table = await downloaded(page, () => page.getByRole('button', { name: 'CSV downloaden' }).click())
    expect(table.bytes.toString()).toContain('Rol van SZW')
  })

  it('the differences are discussed', async () => {
    await page.getByRole('link', { name: /^(\d )?Bespreken/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Waarover praten' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Rol van SZW' }).waitFor()
    const agenda = await downloaded(page, () => page.getByRole('button', { name: 'PDF downloaden' }).click())
    expect(agenda.name).toMatch(/_bespreekpunten\.pdf$/)
    expect(pdfText(agenda.bytes)).toMatch(/^%PDF-1\.7/)
    const word = await downloaded(page, () => page.getByRole('button', { name: 'Word downloaden' }).click())
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('the checks on which all agree are taken over', async () => {
    await page.getByRole('link', { name: /^(\d )?Besluiten/ }).click()
    await page.getByRole('button', { name: 'Neem over waar iedereen het eens is' }).click()
    await page.getByText('5 toetspunten zijn overgenomen.').waitFor()
    await page.getByText('5 van 32 toetspunten besloten').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('0 van 32 toetspunten besloten').waitFor()
    await page.getByRole('button', { name: 'Neem over waar iedereen het eens is' }).click()
    await page.getByText('5 van 32 toetspunten besloten').waitFor()
  })

  it('a check is decided, with its reason and dissent', async () => {
    await page.getByRole('link', { name: 'Rol van SZW' }).click()
    await page.getByRole('heading', { level: 1, name: 'Rol van SZW' }).waitFor()
    await page.getByRole('radio', { name: /^2 Uitgewerkt/ }).check()
    const evidence = await page.getByRole('textbox', { name: 'Onderbouwing' }).inputValue()
    expect(evidence).toContain('SZW draagt het programma mee.')
    expect(evidence).not.toContain('BZK: ')
    await page.getByRole('textbox', { name: /^Reden van het besluit/ }).fill('Geen eigen geld.')
    await page.getByRole('checkbox', { name: /^teamleider schuldhulp/ }).check()
    await page
      .getByRole('textbox', { name: /^Waarom houdt teamleider schuldhulp/ })
      .fill('Aan tafel is nog niet meebeslissen.')
    await saved(page)
    await page.reload()
    await expect
      .poll(() => page.getByRole('textbox', { name: /^Waarom houdt/ }).inputValue())
      .toBe('Aan tafel is nog niet meebeslissen.')
  })

  it('the rest is decided, and the seats sign off', async () => {
    await page.getByRole('link', { name: 'Alle toetspunten' }).click()
    const todo = page.locator('section', { has: page.getByRole('heading', { name: /^Nog 26 te besluiten/ }) })
    await todo.waitFor()
    // Fills in the rest from the example; by hand it would be the longest part of a round.
    const names = await todo.getByRole('link').allTextContents()
    await todo.getByRole('link').first().click()
    for (const name of names) {
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
      await page.getByRole('radio', { name: /^1 Benoemd/ }).check()
      await page.getByRole('link', { name: /^(Volgende open toetspunt|Naar het overzicht)/ }).click()
    }
    await page.getByText('32 van 32 toetspunten besloten').waitFor()
    await page.getByRole('link', { name: 'Verder naar akkoord' }).click()
    await page
      .getByRole('combobox', { name: 'Oordeel: beleidsadviseur digitale dienstverlening, BZK' })
      .selectOption('Akkoord')
    await page.getByRole('combobox', { name: 'Oordeel: strateeg digitale economie, EZK' }).selectOption('Niet akkoord')
    await page
      .getByRole('textbox', { name: 'Opmerking: strateeg digitale economie, EZK' })
      .fill('De lange termijn weegt te licht.')
    await saved(page)
  })

  it('the report says who dissents, and the public version only what is public', async () => {
    await page.getByRole('link', { name: 'Naar het rapport' }).click()
    await page.getByRole('heading', { level: 1, name: 'Rapport' }).waitFor()
    const report = await downloaded(page, () => page.getByRole('button', { name: 'HTML downloaden' }).click())
    const said = [
      'Aan tafel is nog niet meebeslissen.',
      'De lange termijn weegt te licht.',
      'gemeente Waterwolde',
      'strateeg digitale economie',
      'Niet akkoord'
    ]
    expect(said.filter((words) => report.bytes.toString().includes(words))).toEqual(said)
    await page.getByRole('radio', { name: /^Openbare versie/ }).check()
    const open = await downloaded(page, () => page.getByRole('button', { name: 'HTML downloaden' }).click())
    expect(said.filter((words) => open.bytes.toString().includes(words))).toEqual([
      'strateeg digitale economie',
      'Niet akkoord'
    ])
    await page.getByRole('checkbox', { name: /^Vertel ook over de beoordelingsronde/ }).uncheck()
    const bare = await downloaded(page, () => page.getByRole('button', { name: 'HTML downloaden' }).click())
    expect(said.filter((words) => bare.bytes.toString().includes(words))).toEqual([])
    expect(visit.seen).toEqual({ violations: [], errors: [], foreign: [] })
  })
})

it('two tabs of a coordinator collect reviews and decide, and neither loses what the other did', async () => {
  const { page: one } = await app.visit()
  const base = await coordinateExample(one)
  await saved(one)
  const two = await one.context().newPage()
  await two.goto(`${base}settle/ocw-role`)
  await two.getByRole('radio', { name: /^1 Benoemd/ }).check()
  await one.goto(`${base}settle/szw-role`)
  await one.getByRole('radio', { name: /^2 Uitgewerkt/ }).check()
  await Promise.all([saved(one), saved(two)])
  for (const page of [one, two]) await page.getByText('2 van 32 besloten').waitFor()
})

it('a reviewer who hands in freezes the other tab too', async () => {
  const { page: one } = await app.visit()
  const base = await judgeExample(one, /, UWV$/)
  await one.goto(`${base}answers`)
  await one.getByText('Beveiligen met een wachtwoordzin').waitFor()
  expect(await one.getByText('De uitnodiging was beveiligd.').count()).toBe(0)
  const two = await one.context().newPage()
  await two.goto(`${base}fill/ministries`)
  await two
    .getByRole('radio', { name: /^2 Uitgewerkt/ })
    .first()
    .check()
  await saved(two)
  await handIn(one, base)
  await two.getByRole('heading', { level: 1, name: 'Ingeleverd' }).waitFor()
})

it('a review that is opened on the start page goes to its round, or says what it is', async () => {
  const { page, url } = await app.visit()
  await openFiles(page, exampleRound.reviews.slice(0, 1))
  await page
    .getByRole('dialog', { name: /is een ingeleverde beoordeling$/ })
    .getByRole('button', { name: 'Sluiten' })
    .click()
  const base = await coordinateExample(page)
  await saved(page)
  await page.goto(url)
  await page.getByText('6 van 6 ingeleverd').waitFor()
  await openFiles(page, exampleRound.reviews.slice(0, 1))
  await page.getByText('Deze had je al. Er is niets veranderd.').waitFor()
  expect(page.url()).toBe(`${base}collect`)
})

it('a changed invitation is refused in words', async () => {
  const { page } = await app.visit()
  const changed = readFileSync(exampleRound.invitation, 'utf8').replace('0.7', '0.8')
  await openFiles(page, { name: 'ronde.json', mimeType: 'application/json', buffer: Buffer.from(changed) })
  await page.getByText('Dit bestand is veranderd nadat de Cohesietoets het maakte.').waitFor()
})
