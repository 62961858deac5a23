import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { seal, unseal } from '#seal/seal.ts'
import { referee } from '../support/referees.ts'

const isThere = referee(
  'age, and script to give it a terminal',
  ['age', 'script'].every((program) => spawnSync(program, ['--version']).status === 0)
)

/** Runs the age program with a passphrase. It asks for the passphrase on a terminal, and nowhere else. */
async function age(line: string, phrase: string): Promise<number | null> {
  const program = spawn('script', ['-qec', `age ${line}`, '/dev/null'])
  let shown = ''
  let asked = 0
  program.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    if ((shown.match(/passphrase[^\n]*:/gi) ?? []).length <= asked) return
    asked += 1
    program.stdin.write(`${phrase}\n`)
  })
  return new Promise((resolve) => program.on('exit', resolve))
}

const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [closed, open] = [join(folder, 'round.json.age'), join(folder, 'round.json')]
const text = '{ "draft": "vertrouwelijk, met é" }\n'

it.runIf(isThere).each([
  ['vier losse woorden', 'vier losse woorden'],
  ['\ufeffcafe\u0301 aan de kade \r\n', 'café aan de kade']
])('the age program opens a file that is sealed here with %j', async (given, typed) => {
  writeFileSync(closed, await seal(text, given))
  expect(await age(`-d -o ${open} ${closed}`, typed)).toBe(0)
  expect(readFileSync(open, 'utf8')).toBe(text)
})

it.runIf(isThere).each([
  ['vier losse woorden', 'vier losse woorden\n'],
  ['café aan de kade', 'cafe\u0301 aan de kade'],
  ['cafe\u0301 aan de kade', 'café aan de kade'],
  ['vier losse woorden ', 'vier losse woorden']
])('a file that the age program seals with %j opens here with %j', async (typed, given) => {
  const sealed = join(folder, 'by-age.age')
  rmSync(sealed, { force: true })
  writeFileSync(open, text)
  expect(await age(`-p -o ${sealed} ${open}`, typed)).toBe(0)
  expect(await unseal(readFileSync(sealed), given)).toMatchObject({ ok: true, value: text })
})
