import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileStore } from '../support/file-store.ts'
import type { Assessment } from '#assessment/types.ts'
import { Desk, madeForTests } from '../support/command-line.ts'
import { readText } from '../support/questionnaire.ts'
import { sealedElsewhere } from '../support/sealed.ts'

const desk = new Desk()
afterAll(() => desk.clear())
const scan = readText('examples/snelle-scan.cohesietoets.json')
const phrase = 'vier losse woorden hier'
desk.put('scan.cohesietoets.json', scan)
desk.put('phrase.txt', phrase)
cpSync('examples/round', join(desk.folder, 'team'), { recursive: true })
const modeOf = (path: string): number => statSync(join(desk.folder, path)).mode & 0o777
const hasShell = process.platform !== 'win32'

describe.runIf(hasShell)('A file that is replaced', () => {
  test.each([0o600, 0o444, 0o640, 0o664])('keeps its mode (%o), from the command line and in a store', async (mode) => {
    const { out } = await desk.run(['report', 'scan.cohesietoets.json', '--format', 'md', '--out', 'made'])
    const path = out.trim()
    chmodSync(join(desk.folder, path), mode)
    writeFileSync(join(desk.folder, 'other.json'), scan)
    expect(await desk.run(['report', 'other.json', '--format', 'md', '--lang', 'en', '--out', 'made'])).toMatchObject({
      status: 0,
      out
    })
    expect(modeOf(path)).toBe(mode)

    const store = fileStore(join(desk.folder, 'store'))
    const assessment = { ...(JSON.parse(scan) as Assessment), id: `mode-${mode}` }
    const put = await store.put(assessment, null)
    const name = `store/mode-${mode}.cohesietoets.json`
    chmodSync(join(desk.folder, name), mode)
    expect(put.ok && (await store.put({ ...assessment, depth: 'full' }, put.value)).ok).toBe(true)
    expect(modeOf(name)).toBe(mode)
  })

  test('is not written through a symbolic link', async () => {
    const { out } = await desk.run(['report', 'scan.cohesietoets.json', '--format', 'md', '--out', 'linked'])
    const path = join(desk.folder, out.trim())
    desk.put('victim', 'of somebody else')
    spawnSync('rm', [path])
    symlinkSync(join(desk.folder, 'victim'), path)
    expect(await desk.run(['report', 'scan.cohesietoets.json', '--format', 'md', '--out', 'linked'])).toMatchObject({
      status: 0
    })
    expect(desk.read('victim')).toBe('of somebody else')
    expect(lstatSync(path).isFile()).toBe(true)
  })
})

test('the temporary file has an unpredictable name and is always removed', async () => {
  mkdirSync(join(desk.folder, 'guessed'))
  const names = new Set<string>()
  const watcher = (await import('node:fs')).watch(join(desk.folder, 'guessed'), (_, name) => {
    if (name?.endsWith('.new')) names.add(name)
  })
  for (const format of ['md', 'csv'])
    await desk.run(['report', 'scan.cohesietoets.json', '--format', format, '--out', 'guessed'])
  watcher.close()
  expect(names.size).toBeGreaterThanOrEqual(3)
  for (const name of names) expect(name).toMatch(/^cohesietoets-[0-9a-f]{16}\.new$/)
  expect(desk.files('guessed').filter((name) => name.endsWith('.new'))).toEqual([])
})

describe.runIf(hasShell)('An input is read once', () => {
  test.each([
    ['report <(cat scan.cohesietoets.json) --format md --out piped'],
    ['report scan.cohesietoets.json --since <(cat scan.cohesietoets.json) --format md --out piped'],
    ['score <(cat scan.cohesietoets.json)'],
    ['score --stream <(tr -d "\\n" < scan.cohesietoets.json)'],
    ['check <(cat scan.cohesietoets.json)'],
    ['compare <(cat scan.cohesietoets.json) <(cat scan.cohesietoets.json)'],
    ['round status <(cat team/geldzorgen.round.cohesietoets.json) <(cat team/ez.review.cohesietoets.json)'],
    [
      'round settle team/*.round.* team/*.review.* --decisions <(cat team/geldzorgen.decisions.cohesietoets.json) --out piped'
    ],
    [
      'round new <(cat scan.cohesietoets.json) --seats <(echo "adviseur; BZK") --passphrase-file <(cat phrase.txt) --out piped'
    ],
    ['report named --format md --out piped & cat scan.cohesietoets.json > named; wait $!']
  ])('%s', async (call) => {
    spawnSync('mkfifo', ['named'], { cwd: desk.folder })
    desk.put('call.sh', `$COHESIETOETS ${call}\n`)
    const run = await desk.shell('LC_ALL=C timeout 30 bash call.sh')
    expect(run).toMatchObject({ status: 0, told: [] })
    expect(run.out).not.toBe('')
  })
})

describe.runIf(hasShell)('Content that was sealed', () => {
  const sealedTeam = async (): Promise<readonly string[]> => {
    const names = desk.files('team').filter((name) => /\.(?:round|review)\./.test(name))
    for (const name of names) desk.put(`${name}.age`, await sealedElsewhere(desk.read(`team/${name}`), phrase))
    return names.map((name) => `${name}.age`)
  }
  const decisions = ['--decisions', 'team/geldzorgen.decisions.cohesietoets.json', '--passphrase-file', 'phrase.txt']

  test('is settled into a sealed file that opens with the same passphrase, or into an open file on request', async () => {
    const files = await sealedTeam()
    const [sealed, open] = await Promise.all([
      desk.run(['round', 'settle', ...files, ...decisions, '--out', 'settled']),
      desk.run(['round', 'settle', ...files, ...decisions, '--unsealed', '--out', 'open'])
    ])
    expect(sealed).toMatchObject({ status: 0, told: [] })
    expect(desk.files('settled')).toEqual([expect.stringMatching(/\.cohesietoets\.json\.age$/)])
    expect(modeOf(sealed.out.trim())).toBe(0o600)
    expect(await desk.run(['check', sealed.out.trim(), '--passphrase-file', 'phrase.txt'])).toMatchObject({ status: 0 })
    expect(open.status).toBe(0)
    expect(desk.files('open')).toEqual([expect.stringMatching(/\.cohesietoets\.json$/)])
    expect(open.told).toEqual([expect.stringContaining('Wat je opende was beveiligd; dit bestand is dat niet.')])
    expect(modeOf(open.out.trim())).toBe(0o600)
  })

  test.each([
    [['report'], ['scan.age']],
    [['round', 'compare'], []],
    [['round', 'agenda'], []]
  ])(
    'goes into documents of %j with access for the owner only and a warning that they are not sealed',
    async (command, inputs) => {
      desk.put('scan.age', await sealedElsewhere(scan, phrase))
      const files = inputs.length > 0 ? inputs : await sealedTeam()
      const out = command.join('-')
      const run = await desk.run([
        ...command,
        ...files,
        '--format',
        'md',
        '--passphrase-file',
        'phrase.txt',
        '--out',
        out
      ])
      expect(run.status).toBe(0)
      expect(run.told).toEqual([expect.stringContaining('dit bestand is dat niet')])
      expect(modeOf(run.out.trim())).toBe(0o600)
    }
  )
})

describe.runIf(hasShell)('A program that', () => {
  test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
    'receives %s leaves no half-written file and exits with the matching status',
    async (signal) => {
      mkdirSync(join(desk.folder, signal))
      const child = spawn(
        process.execPath,
        [
          await madeForTests(),
          'report',
          ...Array<string>(40).fill('scan.cohesietoets.json'),
          '--format',
          'md,html,docx',
          '--out',
          signal
        ],
        { cwd: desk.folder, stdio: 'ignore' }
      )
      const watcher = (await import('node:fs')).watch(join(desk.folder, signal))
      await new Promise((resolve) => watcher.once('change', resolve))
      watcher.close()
      child.kill(signal)
      const ended = await new Promise((resolve) => child.once('exit', (status, by) => resolve(by ?? status)))
      expect(ended).toBe(128 + constants.signals[signal])
      for (const name of desk.files(signal)) {
        expect(name).not.toMatch(/\.new$/)
        expect(readFileSync(join(desk.folder, signal, name)).length).toBeGreaterThan(1000)
      }
    }
  )

  test.each(['> /dev/full', '| true', '>&-', '2>&- > /dev/full', '2>&1 | head -c 1'])(
    'writes to a closed or full output (%s) prints no stack trace',
    async (end) => {
      for (const call of [
        'score scan.cohesietoets.json',
        'list',
        'check scan.cohesietoets.json',
        'nonsense',
        '--help'
      ]) {
        const run = await desk.shell(`$COHESIETOETS ${call} ${end}`)
        expect(run.told.join('\n')).not.toMatch(/^\s+at |node:|\.ts:\d|Error/m)
      }
    }
  )
})
