import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

const run = (command: string, args: readonly string[], cwd = '.') =>
  spawnSync(resolve('node_modules/.bin', command), args, { cwd, encoding: 'utf8' })

describe('every source file', () => {
  it('stays under 300 lines, nine in ten under 110', () => {
    const lengths = sourceFiles().map(([path, source]) => [path, source.split('\n').length] as const)
    expect(lengths.filter(([, lines]) => lines > 300)).toEqual([])
    expect(lengths.filter(([, lines]) => lines > 110).length / lengths.length).toBeLessThan(0.1)
  })

  it('is named in kebab-case, a component in PascalCase', () => {
    const names = sourceFiles().map(([path]) => path.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/.test(name))).toEqual(
      []
    )
  })

  it('contains no to-do notes', () => {
    expect(
      sourceFiles()
        .filter(([, source]) => /\b(TODO|FIXME|XXX|HACK)\b/.test(source))
        .map(([path]) => path)
    ).toEqual([])
  })

  it('of the app has no top-level await: WebKit hands out modules that import such a module before it has run', () => {
    expect(
      sourceFiles()
        .filter(([path, source]) => !path.startsWith('src/cli/') && /^(?!.*\basync\b)[^\s/].*?\bawait\b/m.test(source))
        .map(([path]) => path)
    ).toEqual([])
  })
})

describe('the pure folders', () => {
  // A project of one file under the real rules, because the rules are under test.
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-lint-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['the clock', 'export const now = (): number => Date.now()', 'no-restricted-globals'],
    ['chance', 'export const chance = (): number => Math.random()', 'no-restricted-properties'],
    ['random ids', 'export const id = (): string => crypto.randomUUID()', 'no-restricted-globals'],
    ['the environment', 'export const home = (): string | undefined => process.env["HOME"]', 'no-restricted-globals'],
    ['the page', 'export const title = (): string => document.title', 'no-restricted-globals'],
    ['files', "import { readFileSync } from 'node:fs'\nexport const read = readFileSync", 'no-restricted-imports'],
    ['a way around', 'export const now = (): unknown => globalThis', 'no-restricted-globals'],
    ['any', 'export const loose = (value: any): unknown => value', 'no-explicit-any'],
    ['a bang', 'export const sure = (value: string | null): string => value!', 'no-non-null-assertion']
  ])('may not use %s', (_, source, rule) => {
    mkdirSync(join(folder, 'src/outcome'), { recursive: true })
    writeFileSync(join(folder, 'src/outcome/a.ts'), `${source}\n`)
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
    const { status, stdout } = run('oxlint', ['src'], folder)
    expect(stdout).toContain(rule)
    expect(status).toBe(1)
  })
})
