import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { seal } from '#seal/seal.ts'
import { referee } from '../support/referees.ts'

const isThere = referee(
  'age, and script to give it a terminal',
  ['age', 'script'].every((program) => spawnSync(program, ['--version']).status === 0)
)

it.runIf(isThere)('the age program opens what is sealed here', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealed-'))
  const [closed, open] = [join(folder, 'round.json.age'), join(folder, 'round.json')]
  writeFileSync(closed, await seal('{ "draft": "vertrouwelijk, met é" }\n', 'vier losse woorden'))
  // It asks for the passphrase on a terminal, and nowhere else.
  const program = spawn('script', ['-qec', `age -d -o ${open} ${closed}`, '/dev/null'])
  program.stdout.once('data', () => program.stdin.write('vier losse woorden\n'))
  const status = await new Promise((resolve) => program.on('exit', resolve))
  expect(status).toBe(0)
  expect(readFileSync(open, 'utf8')).toBe('{ "draft": "vertrouwelijk, met é" }\n')
  rmSync(folder, { recursive: true })
})
