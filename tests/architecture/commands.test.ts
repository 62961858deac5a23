import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runBeside, type Ended } from '../../scripts/check/run-beside.ts'
import { readJson } from '../support/questionnaire.ts'

const { scripts } = readJson<{ scripts: Readonly<Record<string, string>> }>('package.json')

describe('the test command', () => {
  it('checks layout, types, lint and layers before it runs all tests', () => {
    expect(scripts['test']).toBe('npm run --silent check:code && vitest run')
    const code = readFileSync('scripts/check/code.ts', 'utf8')
    for (const name of ['types and lint', 'layers', 'layout']) expect(code).toContain(`name: '${name}'`)
    for (const part of ["'oxlint', '--type-aware', '--type-check'", "'tsconfig.pure.json'", "'depcruise'", "'oxfmt'"])
      expect(code).toContain(part)
  })

  it('checks the types of the app, the tests and the scripts', () => {
    expect(readJson<{ include: string[] }>('tsconfig.json').include).toEqual(
      expect.arrayContaining(['src', 'tests', 'scripts', 'vite.config.ts'])
    )
  })

  it('refuses an error in the types', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-types-'))
    writeFileSync(join(folder, 'tsconfig.json'), readFileSync('tsconfig.json', 'utf8').replace(/"types": \[.*\],/, ''))
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/page.tsx'), "export const points: number = 'three'\n")
    const oxlint = resolve('node_modules/.bin/oxlint')
    const { status, stdout } = spawnSync(oxlint, ['--type-aware', '--type-check'], { cwd: folder, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toContain("Type 'string' is not assignable to type 'number'")
    expect(status).toBe(1)
  })

  it('is the last step in continuous integration, as in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('```sh\nnpm ci && npm test\n```')
    expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toBe('npm ci && npm test')
  })
})

describe('steps in parallel', () => {
  const node = (code: string) => [process.execPath, '-e', code] as const
  const run = async (steps: Parameters<typeof runBeside>[0]) => {
    const told: Ended[] = []
    const allPassed = await runBeside(steps, (ended) => told.push(ended))
    return { allPassed, told: told.toSorted((a, b) => a.name.localeCompare(b.name)) }
  }

  it('pass when each passes', async () => {
    const { allPassed, told } = await run([
      { name: 'a', command: node('') },
      { name: 'b', command: node('console.log(1)') },
      { name: 'c', command: node('') }
    ])
    expect(allPassed).toBe(true)
    expect(told.map(({ name, passed, output }) => [name, passed, output])).toEqual([
      ['a', true, ''],
      ['b', true, '1\n'],
      ['c', true, '']
    ])
  })

  it('fail when one fails, show its output, and still run the others', async () => {
    const { allPassed, told } = await run([
      { name: 'a', command: node('console.error("wrong"); process.exit(2)') },
      { name: 'b', command: ['a-program-that-is-not-there'] },
      { name: 'c', command: node('') }
    ])
    expect(allPassed).toBe(false)
    expect(told.map(({ name, passed }) => [name, passed])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true]
    ])
    expect(told[0]?.output).toBe('wrong\n')
    expect(told[1]?.output).toContain('a-program-that-is-not-there')
  })
})
