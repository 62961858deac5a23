import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { passagesSchema } from '#draft/passages-schema.ts'
import { Desk } from '../support/command-line.ts'
import { cohesietoets, loadQuestionnaire, readJson, readText } from '../support/questionnaire.ts'

const desk = new Desk()
afterAll(() => desk.clear())
desk.put('brief.txt', readText('tests/drafts/tuned/kamerbrief.txt'))
desk.put('nota.txt', readText('tests/drafts/held-out/gemeentenota.txt'))
desk.put('plan.txt', readText('tests/drafts/tuned/english.txt'))

interface Printed {
  readonly draft: { readonly kind: string; readonly blocks: number; readonly unread: readonly string[] }
  readonly checks: Readonly<Record<string, { readonly passages: readonly Readonly<Record<string, unknown>>[] }>>
}

describe('the passages command', () => {
  test('writes passages as JSON for every check, in the order of the questionnaire and in the published form', async () => {
    const run = await desk.run(['passages', 'brief.txt', '--format', 'json'])
    expect([run.status, run.told]).toEqual([0, []])
    const json: unknown = JSON.parse(run.out)
    expect(passagesSchema.safeParse(json).success).toBe(true)
    const { draft, checks } = json as Printed
    expect(draft).toMatchObject({ kind: 'text', unread: [] })
    expect(Object.keys(checks)).toEqual([...cohesietoets.checks.keys()])
    expect(checks['other-actors']?.passages[0]).toEqual({
      number: '5',
      heading: 'Sturing en samenwerking',
      page: null,
      text: expect.stringMatching(/^De SVB en het UWV hebben een uitvoeringstoets gedaan\./),
      words: expect.arrayContaining(['SVB', 'UWV', 'uitvoeringstoets', 'Autoriteit Persoonsgegevens']),
      counter: false
    })
  })

  test('uses the checks and words of another questionnaire on request', async () => {
    const run = await desk.run(['passages', 'nota.txt', '--questionnaire', 'cohesietoets-gemeente', '--format', 'json'])
    const { checks } = JSON.parse(run.out) as Printed
    expect(Object.keys(checks)).toEqual([...loadQuestionnaire('questionnaires/cohesietoets-gemeente').checks.keys()])
    expect(checks['council-role']?.passages.length).toBeGreaterThan(0)
  })

  test('finds with the words of a questionnaire of their own, from its folder', async () => {
    cpSync('examples/questionnaire', `${desk.folder}/eigen`, { recursive: true })
    const check = 'tried-out'
    const place = `${desk.folder}/eigen/checks/readers/${check}.json`
    const ask = ['passages', 'brief.txt', '--questionnaires', 'eigen', '--questionnaire', 'brieventoets']
    const without = await desk.run(ask)
    expect([without.status, without.told[0]]).toEqual([2, expect.stringContaining('--questionnaires')])
    const terms = { nl: [{ weight: 3, words: ['uitvoeringstoets'] }], en: [{ weight: 3, words: ['trial'] }] }
    writeFileSync(place, JSON.stringify({ ...readJson<object>(place), terms }))
    const run = await desk.run([...ask, '--check', check, '--format', 'json'])
    expect([run.status, run.told]).toEqual([0, []])
    const { checks } = JSON.parse(run.out) as Printed
    expect(checks[check]?.passages[0]).toMatchObject({ words: ['uitvoeringstoets'] })
    const made = await desk.run(['questionnaire', 'package', 'eigen', '--out', 'los'])
    expect(made.status).toBe(0)
    const packed = await desk.run([...ask.with(3, 'los'), '--check', check, '--format', 'json'])
    expect([packed.status, packed.out]).toEqual([0, run.out])
  })

  test('refuses a questionnaire that does not exist, with status 2', async () => {
    const run = await desk.run(['passages', 'brief.txt', '--questionnaire', 'zeehond'])
    expect([run.status, run.out]).toEqual([2, ''])
    expect(run.told.join('\n')).toContain('zeehond')
  })

  test('gives one check on request, from standard input too', async () => {
    const run = await desk.run(
      ['passages', '-', '--check', 'szw-role', '--format', 'json'],
      readFileSync(`${desk.folder}/brief.txt`)
    )
    expect(run.status).toBe(0)
    const { checks } = JSON.parse(run.out) as Printed
    expect(Object.keys(checks)).toEqual(['szw-role'])
  })

  test('otherwise writes text, with the place, the reason and what it means', async () => {
    const run = await desk.run(['passages', 'brief.txt', '--check', 'long-view'])
    expect(run.out).toContain('long-view: ')
    expect(run.out).toContain('§ 6, Volgen en bijsturen')
    expect(run.out).toMatch(/hierom: .*2045/)
    expect(run.out).toContain('geen niveau')
  })

  test('finds the same passages when it speaks another language than the draft', async () => {
    const [english, dutch] = await Promise.all([
      desk.run(['passages', 'plan.txt', '--check', 'public-discussion', '--lang', 'nl']),
      desk.run(['passages', 'brief.txt', '--check', 'public-discussion', '--lang', 'en'])
    ])
    expect(english.out).toMatch(/hierom: .*drawn by lot/)
    expect(dutch.out).toMatch(/because of: .*geloot/)
  })

  test('refuses a check that does not exist, with status 2', async () => {
    const run = await desk.run(['passages', 'brief.txt', '--check', 'szw'])
    expect([run.status, run.out, run.told[0]]).toEqual([
      2,
      '',
      expect.stringContaining('Het toetspunt szw bestaat niet in cohesietoets.')
    ])
  })

  test.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7\n', 'PDF is niet te lezen'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10]), 'Dit is een afbeelding.'],
    ['an empty file', '', 'geen tekst'],
    ['a file of spaces', ' \n\n ', 'geen tekst die te lezen is'],
    ['unknown bytes', Uint8Array.from([1, 0, 2, 0, 3]), 'geen ontwerp dat te lezen is'],
    ['a text of millions of characters', 'woord '.repeat(600_000), 'te groot om te doorzoeken'],
    [
      'an old Word document',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')]),
      'van voor 2007'
    ],
    [
      'a locked document',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'wachtwoord of een vertrouwelijkheidslabel'
    ]
  ])('in %s is told what is wrong, with status 1', async (_, content, message) => {
    const run = await desk.run(['passages', desk.put('draft.bin', content)])
    expect([run.status, run.out]).toEqual([1, ''])
    expect(run.told).toEqual([expect.stringContaining(message)])
  })
})
