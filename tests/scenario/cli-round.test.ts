import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { handIn, openRound, withRoundPart } from '#review/judge-separately.ts'
import type { Judging, Review, Round, Settling } from '#review/types.ts'
import { writeDocument } from '#review/write.ts'
import { withDigest } from '#review/digest.ts'
import { type Run } from '../support/call-here.ts'
import { Desk } from '../support/command-line.ts'
import { cohesietoets, readText } from '../support/questionnaire.ts'
import { sizeOf } from '../support/sizes.ts'

const desk = new Desk()
afterAll(() => desk.clear())
cpSync('examples/round', join(desk.folder, 'team'), { recursive: true })

const round = 'team/geldzorgen.round.cohesietoets.json'
const reviews = readdirSync(join(desk.folder, 'team'))
  .filter((name) => name.includes('.review.'))
  .map((name) => `team/${name}`)
const decisions = 'team/geldzorgen.decisions.cohesietoets.json'
const draft = 'cohesietoets_een-digitale-ingang-bij-geldzorgen_0.7_2026-10-26'

const read = <T>(name: string): T => JSON.parse(desk.read(name)) as T
const expectWords = ({ told, out }: Run): void =>
  expect(`${told.join('\n')}${out}`).not.toMatch(/problem\.|cli\.|report\.round|node:|\.ts:\d|^ +at /m)

/** The example review of a seat, changed and put in the working folder. */
function changed(seat: string, name: string, change: (review: Review) => object, sealedAnew = true): string {
  const { $schema: _, ...review } = JSON.parse(
    readText(`examples/round/${seat}.review.cohesietoets.json`)
  ) as Review & { readonly $schema: string }
  const different = { ...review, ...change(review) } as Review
  return desk.put(name, writeDocument(sealedAnew ? withDigest(different) : different))
}

describe('a team that judges a draft through the command line', () => {
  let made = ''

  test('1. invites: the round takes over the facts about the draft and none of the judgements', async () => {
    const run = await desk.run([
      'round',
      'new',
      join(process.cwd(), 'examples/ai-in-het-onderwijs.cohesietoets.json'),
      '--deadline',
      '2026-12-11',
      '--instruction',
      'Oordeel apart.',
      '--seat',
      'beleidsadviseur; OCW',
      '--seat',
      'inspecteur; Onderwijsinspectie',
      '--out',
      'new'
    ])
    expect(run).toMatchObject({ status: 0, told: [] })
    made = run.out.trim()
    expect(made).toMatch(/^new\/cohesietoets_.+\.round\.cohesietoets\.json$/)
    const invitation = read<Round>(made)
    expect(invitation).toMatchObject({
      format: 'cohesietoets/round',
      depth: 'full',
      deadline: '2026-12-11',
      instruction: 'Oordeel apart.'
    })
    expect(invitation.seats.map(({ function: task, organisation }) => [task, organisation])).toEqual([
      ['beleidsadviseur', 'OCW'],
      ['inspecteur', 'Onderwijsinspectie']
    ])
    expect(
      Object.keys(invitation.passport).filter((name) => cohesietoets.checks.has(name) || name.endsWith('-Comment'))
    ).toEqual([])
    expect((await desk.run(['check', made])).out).toBe(`${made}: de ronde is in orde\n`)
  })

  test('2. judges: the round accepts what a reviewer hands in, and the report of it is the normal one', async () => {
    const invitation = read<Round>(made)
    const seat = invitation.seats[0]?.id ?? ''
    const blank = openRound(
      invitation,
      cohesietoets,
      { id: 'reviewer-1', seat },
      { id: 'own', now: '2026-12-01T09:00:00Z' }
    )
    const judged: Assessment = { ...blank, answers: { ...blank.answers, 'szw-role': 2, 'szw-role-Comment': 'p. 3' } }
    const { review, assessment } = handIn(
      judged,
      blank.review as unknown as Judging,
      '2026-12-02T09:00:00Z',
      '2026-12-02'
    )
    desk.put('own.review.cohesietoets.json', writeDocument(review))
    desk.put(
      'own.cohesietoets.json',
      JSON.stringify(withRoundPart(assessment, assessment.review as unknown as Judging))
    )
    const [status, report, checked] = await Promise.all([
      desk.run(['round', 'status', 'own.review.cohesietoets.json', made]),
      desk.run(['report', 'own.review.cohesietoets.json', '--format', 'md', '--out', 'own']),
      desk.run(['check', 'own.cohesietoets.json'])
    ])
    expect(status.out).toContain('Ingeleverd: 1 van 2 plekken\nNog niet ingeleverd: inspecteur, Onderwijsinspectie\n')
    expect(report.status).toBe(0)
    expect(desk.read(report.out.trim())).not.toContain('Hoe deze toets tot stand kwam')
    expect(checked).toMatchObject({ status: 0, out: 'own.cohesietoets.json: in orde\n' })
  })

  test('3. collects: reports the fate of each file, wherever the round file is listed', async () => {
    const [first, last] = await Promise.all([
      desk.run(['round', 'status', round, ...reviews]),
      desk.run(['round', 'status', ...reviews, round])
    ])
    expect(first).toEqual(last)
    expect(first).toMatchObject({ status: 0, told: [] })
    expect(first.out).toContain(
      'Eén digitale ingang bij geldzorgen, versie 0.7\nInleveren tot en met 20 november 2026\n'
    )
    expect(first.out).toContain(
      'team/ocw.review.cohesietoets.json: telt mee – adviseur basisvaardigheden, OCW, keer 2, 19 november 2026\n'
    )
    expect(first.out).toContain('Ingeleverd: 6 van 6 plekken')
  })

  test('3. collects: recognises older, duplicate, foreign, changed and broken files, and fails with all of them', async () => {
    const older = changed('ocw', 'older.json', () => ({
      revision: 1,
      handedInAt: '2026-11-10T09:00:00Z',
      handedInOn: '2026-11-10'
    }))
    const strange = changed('uwv', 'strange.json', ({ reviewer }) => ({ reviewer: { ...reviewer, seat: 'stranger' } }))
    const elsewhere = changed('ez', 'elsewhere.json', () => ({ round: 'another-round' }))
    const tampered = changed(
      'szw',
      'tampered.json',
      ({ assessment }) => ({ assessment: { ...assessment, answers: { ...assessment.answers, 'ocw-role': 3 } } }),
      false
    )
    const broken = desk.put('broken.json', '{"format": ')
    const run = await desk.run([
      'round',
      'status',
      round,
      ...reviews,
      older,
      'team/bzk.review.cohesietoets.json',
      strange,
      elsewhere,
      tampered
    ])
    expect(run.status).toBe(1)
    expect(run.out).toContain('older.json: oudere versie, bewaard')
    expect(run.out).toContain('team/bzk.review.cohesietoets.json: was er al')
    expect(run.out).toContain('strange.json: geweigerd\n')
    expect(run.told).toEqual([
      'strange.json: reviewer.seat: ‘stranger’ is geen plek in deze ronde. Alleen wie is uitgenodigd, telt mee.',
      'elsewhere.json: round: Dit hoort bij een andere ronde. Kijk of je het goede bestand hebt, of open het in die ronde.',
      'tampered.json: Dit bestand is veranderd nadat de Cohesietoets het maakte. Vraag de afzender om het opnieuw te sturen.'
    ])
    expectWords(run)
    const compared = await desk.run([
      'round',
      'compare',
      round,
      ...reviews,
      strange,
      '--format',
      'csv',
      '--out',
      'nothing'
    ])
    expect(compared.status).toBe(1)
    expect(desk.files()).not.toContain('nothing')
    expect((await desk.run(['round', 'status', round, broken])).told[0]).toMatch(
      /^broken\.json: Dit is geen geldige JSON/
    )
  })

  test('4. compares: as data on standard output, and as documents', async () => {
    const [data, files] = await Promise.all([
      desk.run(['round', 'compare', round, ...reviews]),
      desk.run(['round', 'compare', round, ...reviews, '--format', 'json,csv,xlsx,html', '--out', 'compared'])
    ])
    expect(JSON.parse(data.out)).toMatchObject({
      format: 'cohesietoets/round-comparison',
      version: 1,
      blindSpots: ['group-distance']
    })
    expect(files).toMatchObject({ status: 0, told: [] })
    expect(desk.files('compared')).toEqual(
      ['.html', '.json', '.xlsx', '_antwoorden.csv', '_niveaus.csv'].map((end) => `${draft}_vergelijking${end}`)
    )
    expect(desk.read(`compared/${draft}_vergelijking.json`)).toBe(data.out)
    expect(desk.read(`compared/${draft}_vergelijking_niveaus.csv`)).toContain('Afstand tussen groepen')
  })

  test('4. compares with the same result in any file order and with repeated files', async () => {
    const [one, other] = await Promise.all([
      desk.run(['round', 'compare', round, ...reviews]),
      desk.run(['round', 'compare', ...reviews.toReversed(), ...reviews, round])
    ])
    expect(other.out).toBe(one.out)
  })

  test('5. sets the agenda, in the requested language', async () => {
    const [nl, en] = await Promise.all([
      desk.run(['round', 'agenda', round, ...reviews, '--format', 'md,docx', '--out', 'agenda']),
      desk.run(['--lang', 'en', 'round', 'agenda', round, ...reviews, '--format', 'md', '--out', 'agenda-en'])
    ])
    expect([nl.status, en.status]).toEqual([0, 0])
    expect(desk.files('agenda')).toEqual([`${draft}_bespreekpunten.docx`, `${draft}_bespreekpunten.md`])
    expect(desk.read(`agenda/${draft}_bespreekpunten.md`)).toContain('Niveaus van 1 tot 3')
    expect(desk.read(`agenda-en/${draft}_agenda.md`)).toContain('Levels from 1 to 3')
  })

  test('6. settles: a new assessment, the same each time, with the originals attached', async () => {
    const [first, again] = [
      await desk.run(['round', 'settle', round, ...reviews, '--decisions', decisions, '--out', 'first']),
      await desk.run(['round', 'settle', ...reviews, round, '--decisions', decisions, '--out', 'again'])
    ]
    expect(first).toMatchObject({ status: 0, told: [], out: `first/${draft}.cohesietoets.json\n` })
    expect(desk.read(again.out.trim())).toBe(desk.read(first.out.trim()))
    const settled = read<Assessment & { review: Settling }>(first.out.trim())
    expect(settled.answers).toMatchObject({
      'szw-role': 2,
      'collective-alternatives': 1,
      'group-distance': 'unknown',
      'ocw-role': 1,
      'role-szw': 'co-writer'
    })
    expect(settled.review.reviews.map((review) => writeDocument(review)).toSorted()).toEqual(
      reviews.map((name) => desk.read(name)).toSorted()
    )
    expect(desk.files('team')).toEqual(readdirSync('examples/round').toSorted())
    const told = await desk.run(['check', first.out.trim(), round, ...reviews])
    expect(told).toMatchObject({ status: 0, told: [] })
    expect(told.out).toContain('team/bzk.review.cohesietoets.json: de beoordeling is in orde')
  })

  test('6. settles on top of the coordinator’s own assessment, and names what is still open', async () => {
    const partly = desk.put(
      'partly.json',
      JSON.stringify({
        ...read<object>(decisions),
        acceptUnanimous: false,
        decisions: { 'szw-role': { answer: 2, reason: 'Samen gelezen.' } },
        answers: {},
        signOff: []
      })
    )
    const begun = await desk.run(['round', 'settle', round, ...reviews, '--decisions', partly, '--out', 'begun'])
    expect(begun.status).toBe(0)
    expect(begun.told.at(-1)).toContain(
      `Over ${sizeOf() - 1} toetspunten is nog niet besloten: ocw-role, early-involvement`
    )
    const finished = await desk.run([
      'round',
      'settle',
      begun.out.trim(),
      '--decisions',
      decisions,
      '--out',
      'finished'
    ])
    expect(finished).toMatchObject({ status: 0, told: [] })
    expect(read<Assessment>(finished.out.trim()).answers['ocw-role']).toBe(1)
  })

  test('6. settles nothing when the decisions contain errors, and reports the errors', async () => {
    const wrong = desk.put(
      'wrong.json',
      JSON.stringify({
        ...read<object>(decisions),
        decisions: { 'szw-role': { answer: 7, reason: '' }, nothing: { answer: 1, reason: '' } },
        answers: { 'szw-role': 1, 'role-szw': 'boss' },
        signOff: [{ seat: 'stranger', verdict: 'agreed', remark: '', date: '' }]
      })
    )
    const run = await desk.run(['round', 'settle', round, ...reviews, '--decisions', wrong, '--out', 'wrong'])
    expect(run.status).toBe(1)
    expect(run.told.map((line) => line.split(': ')[1])).toEqual([
      'decisions.szw-role.answer',
      'decisions.nothing',
      'answers.szw-role',
      'answers.role-szw',
      'signOff[0].seat'
    ])
    expectWords(run)
    expect(desk.files()).not.toContain('wrong')
  })

  test('7. reports: the review in full, for the public with functions only, or not at all', async () => {
    const settled = `first/${draft}.cohesietoets.json`
    const make = async (folder: string, ...options: string[]): Promise<string> =>
      desk.read((await desk.run(['report', settled, '--format', 'md', '--out', folder, ...options])).out.trim())
    const [working, open, without] = [
      await make('working'),
      await make('open', '--public'),
      await make('without', '--no-review')
    ]
    expect(working).toContain('Hoe deze toets tot stand kwam')
    expect(working).toContain('adviseur uitvoering, UWV')
    expect(open).toContain('Hoe deze toets tot stand kwam')
    expect(open).not.toMatch(/UWV \||Waterwolde|Zolang de uitvoeringstoets/)
    expect(without).not.toContain('Hoe deze toets tot stand kwam')
    const pdf = await desk.run(['report', settled, '--out', 'pdf'])
    expect((await desk.run(['round', 'status', pdf.out.trim()])).out).toContain('Ingeleverd: 6 van 6 plekken')
  })
})

describe('a sealed round', () => {
  let sealed = ''
  beforeAll(async () => {
    desk.put('passphrase.txt', 'vier losse woorden hier\n')
    desk.put('other.txt', 'iets anders\n')
    desk.put('seats.txt', '# wie\nbeleidsadviseur; BZK\n\nadviseur uitvoering; UWV\n')
    const run = await desk.run([
      'round',
      'new',
      '--title',
      'Geheim',
      '--draft-version',
      '0.1',
      '--depth',
      'quick',
      '--seats',
      'seats.txt',
      '--passphrase-file',
      'passphrase.txt',
      '--out',
      'sealed'
    ])
    sealed = run.out.trim()
  })

  test('opens with its passphrase only, and otherwise gives a message in words', { timeout: 120_000 }, async () => {
    expect(sealed).toMatch(/\.round\.cohesietoets\.json\.age$/)
    expect(desk.read(sealed).startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true)
    const [open, shut, wrong, inEnvironment] = await Promise.all([
      desk.run(['round', 'status', sealed, '--passphrase-file', 'passphrase.txt']),
      desk.run(['round', 'status', sealed]),
      desk.run(['check', sealed, '--passphrase-file', 'other.txt']),
      desk.shell(`COHESIETOETS_PASSPHRASE='vier losse woorden hier' $COHESIETOETS check ${sealed}`)
    ])
    expect(open.out).toContain(
      'Geheim, versie 0.1\nIngeleverd: 0 van 2 plekken\nNog niet ingeleverd: beleidsadviseur, BZK\nNog niet ingeleverd: adviseur uitvoering, UWV\n'
    )
    expect(shut).toMatchObject({
      status: 1,
      out: '',
      told: [`${sealed}: Dit bestand is beveiligd met een wachtwoordzin. Geef die erbij om het te openen.`]
    })
    expect(wrong).toMatchObject({ status: 1, out: '' })
    expect(wrong.told[0]).toContain('De wachtwoordzin klopt niet.')
    expect(inEnvironment).toMatchObject({ status: 0, out: `${sealed}: de ronde is in orde\n` })
  })
})

describe('a round command that is called wrongly', () => {
  test.each([
    [['round', 'merge'], 'De opdracht merge bestaat niet. Kies uit new, status, compare, agenda, settle.'],
    [['round', 'status'], 'Er ontbreekt een bestand.'],
    [['round', 'settle', round], 'De optie --decisions <file> ontbreekt.'],
    [['round', 'new', '--title', 'X'], 'Noem met --seat of --seats wie er wordt uitgenodigd.'],
    [['round', 'new', '--seat', 'a; b'], 'Noem met --title het ontwerp'],
    [
      ['round', 'new', '--title', 'X', '--seat', 'a; b', '--instruction', 'x', '--instruction-file', 'y'],
      'Kies --instruction of --instruction-file.'
    ],
    [['round', 'compare', round, '--format', 'pdf,doc'], 'Onbekend formaat: doc.'],
    [['round', 'status', '-', '-'], 'De standaardinvoer (-) kan maar één keer worden gelezen.']
  ])('such as %j, gives a message and status 2', async (args, message) => {
    const before = desk.files()
    const run = await desk.run(args)
    expect(run.status).toBe(2)
    expect(run.told[0]).toContain(message)
    expect(run.out).toBe('')
    expect(desk.files()).toEqual(before)
  })

  test.each(['new', 'status', 'compare', 'agenda', 'settle'])(
    'explains on request what round %s does, in both languages',
    async (command) => {
      const [nl, en] = await Promise.all([
        desk.run(['round', command, '--help']),
        desk.run(['--lang', 'en', 'round', command, '--help'])
      ])
      expect([nl.status, en.status]).toEqual([0, 0])
      expect(nl.out).toContain(`Gebruik: cohesietoets round ${command}`)
      expect(en.out).toContain(`Usage: cohesietoets round ${command}`)
      expectWords(nl)
      expectWords(en)
    }
  )

  test('says that a round is missing, that a day does not exist, or that a round is not an assessment', async () => {
    const [noRound, noDay, notJudged] = await Promise.all([
      desk.run(['round', 'status', ...reviews]),
      desk.run(['round', 'new', '--title', 'X', '--seat', 'a; b', '--deadline', '31-12-2026', '--out', 'day']),
      desk.run(['report', round])
    ])
    expect(noRound).toMatchObject({ status: 1, out: '' })
    expect(noRound.told[0]).toContain('Er is geen rondebestand bij.')
    expect(noDay.told[0]).toMatch(/^ronde: --deadline: ‘31-12-2026’ is geen datum die hier kan/)
    expect(notJudged.told[0]).toContain('Dit is een beoordelingsronde en geen ingevulde toets.')
    expect(desk.files()).not.toContain('day')
  })
})

test('changes to a review part are reported by check, and the assessment stays usable', async () => {
  const settled = read<{ review: { reviews: { handedInAt: string }[] } }>(`first/${draft}.cohesietoets.json`)
  for (const review of settled.review.reviews.slice(0, 1)) review.handedInAt = '2026-01-01T00:00:00Z'
  desk.put('changed.cohesietoets.json', JSON.stringify(settled))
  const [checked, reported] = await Promise.all([
    desk.run(['check', 'changed.cohesietoets.json']),
    desk.run(['report', 'changed.cohesietoets.json', '--format', 'md', '--out', 'changed'])
  ])
  expect(checked).toMatchObject({
    status: 1,
    told: [
      'changed.cohesietoets.json: review.reviews[0]: Dit bestand is veranderd nadat de Cohesietoets het maakte. Vraag de afzender om het opnieuw te sturen.'
    ]
  })
  expect(reported.status).toBe(0)
  expect(reported.told[0]).toContain('let op: review.reviews[0]: ')
  expect(desk.read(reported.out.trim())).not.toContain('Hoe deze toets tot stand kwam')
})

test('files that together exceed the limit of a round are refused before they fill the memory', async () => {
  const names = Array.from({ length: 6 }, (_, at) => desk.put(`huge-${at}.json`, `{"x":"${'a'.repeat(9_300_000)}"}`))
  const { status, told } = await desk.run(['round', 'status', ...names])
  expect(status).toBe(1)
  expect(told).toEqual([
    expect.stringContaining('huge-5.json: Met dit bestand erbij zijn de bestanden van de ronde samen')
  ])
})
