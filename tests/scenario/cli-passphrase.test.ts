import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { createProgram } from '#cli/program.ts'
import { translatorFor } from '#cli/speak.ts'
import { Desk } from '../support/command-line.ts'
import { readText } from '../support/questionnaire.ts'
import { sealedElsewhere } from '../support/sealed.ts'

const desk = new Desk()
afterAll(() => desk.clear())
const phrase = 'vier losse woorden hier'
const assessment = 'ai-in-het-onderwijs.cohesietoets.json'
desk.put(assessment, readText(`examples/${assessment}`))
desk.put('sealed.age', await sealedElsewhere(readText(`examples/${assessment}`), phrase))
desk.put('lines.age', await sealedElsewhere(JSON.stringify(JSON.parse(readText(`examples/${assessment}`))), phrase))
desk.put('phrase.txt', `${phrase}\n`)
cpSync('examples/round', join(desk.folder, 'team'), { recursive: true })
const round = 'team/geldzorgen.round.cohesietoets.json'
const files = [round, 'team/ez.review.cohesietoets.json']

const session = ['morning', 'afternoon'].map(async (out) => {
  const made = await desk.run(['workshop', 'new', '--title', 'Loket', '--script', '45', '--out', out])
  return made.out.trim()
})
const [morning = '', afternoon = ''] = await Promise.all(session)

/** A call of each command that takes a passphrase. */
const calls: Readonly<Record<string, readonly string[]>> = {
  report: ['report', assessment, '--out', 'made'],
  score: ['score', assessment],
  check: ['check', assessment],
  compare: ['compare', assessment, assessment],
  'workshop status': ['workshop', 'status', morning],
  'workshop settle': ['workshop', 'settle', morning, '--out', 'made'],
  'workshop merge': ['workshop', 'merge', morning, afternoon, '--out', 'made'],
  'workshop result': ['workshop', 'result', morning, '--out', 'made'],
  'workshop print': ['workshop', 'print', morning, '--what', 'voting', '--out', 'made'],
  upgrade: ['upgrade', assessment, '--out', 'made'],
  overview: ['overview', assessment, '--format', 'md', '--out', 'made'],
  'round new': ['round', 'new', '--title', 'Geheim', '--seat', 'adviseur; BZK', '--out', 'made'],
  'round status': ['round', 'status', ...files],
  'round compare': ['round', 'compare', ...files, '--format', 'md', '--out', 'made'],
  'round agenda': ['round', 'agenda', ...files, '--format', 'md', '--out', 'made'],
  'round settle': [
    'round',
    'settle',
    ...files,
    '--decisions',
    'team/geldzorgen.decisions.cohesietoets.json',
    '--out',
    'made'
  ]
}

const takingPassphrase = (command: Command, name: string): readonly string[] => [
  ...(command.options.some(({ long }) => long === '--passphrase-file') ? [name.trim()] : []),
  ...command.commands.flatMap((one) => takingPassphrase(one, `${name} ${one.name()}`))
]

test('every command that reads or writes files that can be sealed takes a passphrase', () => {
  expect(takingPassphrase(createProgram('nl', translatorFor('nl')), '').toSorted()).toEqual(
    Object.keys(calls).toSorted()
  )
})

describe('report --seal', () => {
  const call = ['report', assessment, '--out', 'locked', '--seal']

  test('locks what it writes; the report opens again with the passphrase, and not without', async () => {
    const run = await desk.run([...call, '--format', 'pdf,docx', '--passphrase-file', 'phrase.txt'])
    expect(run).toMatchObject({ status: 0, told: [] })
    const paths = run.out.trim().split('\n')
    expect(paths.map((path) => path.slice(-9))).toEqual([expect.stringMatching(/\.pdf\.age$/), '.docx.age'])
    const [pdf = ''] = paths
    expect(desk.read(pdf)).toMatch(/^age-encryption\.org\/v1/)
    expect(await desk.run(['score', pdf])).toMatchObject({ status: 1, out: '' })
    const scored = await desk.run(['score', pdf, '--passphrase-file', 'phrase.txt'])
    expect(scored).toMatchObject({ status: 0, told: [] })
    expect(scored.out).toBe((await desk.run(['score', assessment])).out)
  })

  test('asks for a passphrase, and is not for the public version', async () => {
    for (const [more, words] of [
      [[], 'Met --seal is een wachtwoordzin nodig.'],
      [['--public', '--passphrase-file', 'phrase.txt'], 'De openbare versie wordt niet beveiligd.']
    ] as const) {
      const run = await desk.run([...call, ...more])
      expect(run).toMatchObject({ status: 2, out: '' })
      expect(run.told.join(' ')).toContain(words)
    }
  })
})

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('refuses a missing passphrase, and writes nothing', async () => {
    desk.put('empty.txt', readText('tests/fixtures/cases/empty-passphrase.txt'))
    const before = desk.files()
    const run = await desk.run([...call, '--passphrase-file', 'empty.txt'])
    expect(run).toEqual({
      status: 1,
      out: '',
      told: [
        'empty.txt: Hier staat geen wachtwoordzin, dus er is niets gedaan. Zet er een in, of vraag niet om beveiliging.'
      ]
    })
    expect(desk.files()).toEqual(before)
  })
})

test.each(['\n', '\r\n', ' \t', '\ufeff', '\ufeff\r\n', '\u200b', '\u00ad\n', '\u2800', '\u0000'])(
  'a passphrase file with nothing visible in it (%j) is refused',
  async (content) => {
    desk.put('invisible.txt', content)
    const run = await desk.run([...(calls['round new'] ?? []), '--passphrase-file', 'invisible.txt'])
    expect(run).toMatchObject({ status: 1, out: '' })
    expect(desk.files()).not.toContain('made')
  }
)

test('when the program that supplies the passphrase fails, nothing opens', async () => {
  const lines = [
    '$COHESIETOETS round new --title Geheim --seat "a; b" --out made --passphrase-file <(false)',
    'false | $COHESIETOETS round new --title Geheim --seat "a; b" --out made --passphrase-file -',
    'COHESIETOETS_PASSPHRASE="$(false)" $COHESIETOETS round new --title Geheim --seat "a; b" --out made',
    'COHESIETOETS_PASSPHRASE=" " $COHESIETOETS round new --title Geheim --seat "a; b" --out made'
  ]
  for (const line of lines) {
    const run = await desk.shell(`bash -c '${line.replaceAll("'", String.raw`'\''`)}'`)
    expect([line, run.status, run.out]).toEqual([line, 1, ''])
    expect(run.told.join()).toContain('Hier staat geen wachtwoordzin')
  }
  expect(desk.files()).not.toContain('made')
})

test('a passphrase on more than one line seals nothing: nobody could type it', async () => {
  desk.put('lines.txt', 'vier losse woorden\nen nog een regel\n')
  const run = await desk.run([...(calls['round new'] ?? []), '--passphrase-file', 'lines.txt'])
  expect(run).toMatchObject({ status: 1, out: '' })
  expect(run.told[0]).toContain('Zo kan niemand deze wachtwoordzin typen')
  expect(desk.files()).not.toContain('made')
})

test.each([
  ['a', 'korter dan 12 tekens'],
  ['zzzzzzzzzzzzzzzz', 'steeds dezelfde tekens']
])('the weak passphrase %s seals, with a warning', async (weak, words) => {
  desk.put('weak.txt', weak)
  const run = await desk.run([
    'round',
    'new',
    '--title',
    'Geheim',
    '--seat',
    'a; b',
    '--out',
    weak,
    '--passphrase-file',
    'weak.txt'
  ])
  expect(run.status).toBe(0)
  expect(run.out.trim()).toMatch(/\.age$/)
  expect(run.told.join()).toContain(words)
})

test.each([
  [['score', 'sealed.age']],
  [['score', '--stream', 'lines.age']],
  [['check', 'sealed.age']],
  [['compare', 'sealed.age', 'sealed.age']],
  [['report', 'sealed.age', '--format', 'md', '--out', 'made']]
])('%j opens a sealed assessment with the passphrase, and says what it needs without one', async (call) => {
  const [open, piped, shut] = await Promise.all([
    desk.run([...call, '--passphrase-file', 'phrase.txt']),
    desk.run([...call, '--passphrase-file', '-'], phrase),
    desk.run(call)
  ])
  expect([open.status, piped.status]).toEqual([0, 0])
  expect(open.out).not.toBe('')
  if (call[0] === 'score') expect(open.out).toContain('"cohesietoets/outcome"')
  expect(shut).toMatchObject({ status: 1, out: '' })
  expect(shut.told[0]).toContain('Dit bestand is beveiligd met een wachtwoordzin.')
})

test('standard input cannot be both the file and the passphrase', async () => {
  const run = await desk.run(['check', '-', '--passphrase-file', '-'])
  expect(run.status).toBe(2)
  expect(run.told[0]).toContain('De standaardinvoer (-) kan maar één keer worden gelezen.')
})
