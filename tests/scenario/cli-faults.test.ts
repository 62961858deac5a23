import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { Desk, asUsersStartIt, madeForTests } from '../support/command-line.ts'
import { readText } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'

const desk = new Desk()
afterAll(() => desk.clear())
desk.put('scan.cohesietoets.json', readText('examples/snelle-scan.cohesietoets.json'))

const isRoot = process.getuid?.() === 0
/** Root may write everywhere, so under root the program runs as another user. */
const asUser = isRoot ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : ''
const canBeUser =
  process.platform !== 'win32' &&
  (!isRoot ||
    spawnSync('sh', ['-c', `${asUser}test -r ${fileURLToPath(new URL('../../package.json', import.meta.url))}`])
      .status === 0)
const canMount = spawnSync('unshare', ['-Ur', '-m', 'sh', '-c', 'mount -t tmpfs -o size=48k none /mnt']).status === 0
const hasShell = process.platform !== 'win32'

describe('Reports that cannot be written', () => {
  test.skipIf(!canMount)(
    'leave nothing behind on a full disk, with a message (needs a small disk of its own: Linux with user namespaces)',
    async () => {
      mkdirSync(join(desk.folder, 'small'))
      const run = await desk.shell(
        "unshare -Ur -m sh -c 'mount -t tmpfs -o size=48k none small && { $COHESIETOETS report scan.cohesietoets.json --format csv,pdf --out small; echo status $?; ls small; }'"
      )
      expect(run.told).toEqual([
        expect.stringMatching(/^small\/.*\.pdf: Schrijven lukt hier niet: de schijf is vol\.$/)
      ])
      expect(run.out.split('\n').map((line) => line.replace(/^.*_/, '_'))).toEqual([
        '_bevindingen.csv',
        '_acties.csv',
        'status 1',
        '_acties.csv',
        '_bevindingen.csv',
        ''
      ])
    }
  )

  test.skipIf(!hasShell)('leave nothing behind when there is no room for one of them, with a message', async () => {
    const run = await desk.shell(
      "trap '' XFSZ; ulimit -f 48; $COHESIETOETS report scan.cohesietoets.json --format csv,pdf --out limited"
    )
    expect(run.status).toBe(1)
    expect(run.told).toEqual([expect.stringMatching(/\.pdf: Schrijven lukt hier niet: de schijf is vol\.$/)])
    expect(desk.files('limited')).toEqual([
      expect.stringMatching(/_acties\.csv$/),
      expect.stringMatching(/_bevindingen\.csv$/)
    ])
    expect(run.out.trim().split('\n')).toHaveLength(2)
  })

  test.skipIf(!canBeUser)(
    'leave nothing behind in a read-only folder, with a message that says what to do',
    async () => {
      mkdirSync(join(desk.folder, 'locked'))
      chmodSync(join(desk.folder, 'locked'), 0o555)
      chmodSync(desk.folder, 0o755)
      const program = `${process.execPath} ${asUsersStartIt}`
      const run = await desk.shell(`${asUser}${program} report scan.cohesietoets.json --format md --out locked`)
      expect(run).toMatchObject({
        status: 1,
        out: '',
        told: [expect.stringMatching(/^locked\/.*: Schrijven mag hier niet\. Kies met --out een andere map\.$/)]
      })
      expect(desk.files('locked')).toEqual([])
    }
  )
})

test.skipIf(!hasShell)(
  'A report never overwrites the file that it was made from, whatever path leads there',
  async () => {
    const { out } = await desk.run(['report', 'scan.cohesietoets.json', '--out', 'only'])
    const pdf = out.trim()
    const before = readFileSync(join(desk.folder, pdf))
    symlinkSync(join(desk.folder, 'only'), join(desk.folder, 'same'))
    for (const folder of ['only', 'same']) {
      expect(await desk.run(['report', pdf, '--out', folder])).toMatchObject({
        status: 1,
        out: '',
        told: [
          expect.stringMatching(
            /\.pdf: Dit zou een bestand overschrijven dat je zelf opgaf\. Kies met --out een andere map\.$/
          )
        ]
      })
    }
    expect(readFileSync(join(desk.folder, pdf))).toEqual(before)
    expect(desk.files('only')).toHaveLength(1)
    expect(await desk.run(['report', pdf, '--out', 'other'])).toMatchObject({ status: 0 })
  }
)

test.skipIf(!hasShell)('All reports are written even when nobody reads the list of their names', async () => {
  const run = await desk.shell(
    '$COHESIETOETS report scan.cohesietoets.json scan.cohesietoets.json - --format md --out unread < scan.cohesietoets.json | true'
  )
  expect(run).toMatchObject({ status: 0, told: [] })
  expect(desk.files('unread')).toHaveLength(3)
})

test.skipIf(!hasShell)(
  'A program that is killed while it writes leaves each file complete or absent',
  { timeout: 120_000 },
  async () => {
    const program = await madeForTests()
    const call = (out: string) => [
      program,
      'report',
      'scan.cohesietoets.json',
      '--format',
      'md,html,json,csv,xlsx,odt,docx,pdf',
      '--out',
      out
    ]
    expect(spawnSync(process.execPath, call('whole'), { cwd: desk.folder }).status).toBe(0)
    const whole = new Map(desk.files('whole').map((name) => [name, readFileSync(join(desk.folder, 'whole', name))]))

    const dice = new Dice(5)
    let cutShort = 0
    for (let round = 0; round < 6; round += 1) {
      const out = `killed-${String(round)}`
      mkdirSync(join(desk.folder, out))
      const child = spawn(process.execPath, call(out), { cwd: desk.folder, stdio: 'ignore' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const watcher = watch(join(desk.folder, out))
      // Starts at the first sign of a file.
      await Promise.race([new Promise((resolve) => watcher.once('change', resolve)), ended])
      await Promise.race([wait(dice.next() * dice.next() * 300), ended])
      watcher.close()
      child.kill('SIGKILL')
      await ended
      const written = desk.files(out).filter((name) => !name.endsWith('.new'))
      for (const name of written)
        expect(
          readFileSync(join(desk.folder, out, name)).equals(whole.get(name) ?? Buffer.of()),
          `${out}/${name}`
        ).toBe(true)
      if (written.length < whole.size) cutShort += 1
    }
    expect(cutShort).toBeGreaterThan(2)
  }
)
