import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, describe, expect, it } from 'vitest'
import config, { layers, owners, pure } from '../../.dependency-cruiser.mjs'
import { readJson } from '../support/questionnaire.ts'

async function violations(folder: string): Promise<readonly string[]> {
  const { forbidden, options } = config
  const result = await cruise(
    ['src'],
    { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true },
    { bustTheCache: true }
  )
  return (result.output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`
  )
}

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A small project of only these files, to see that a rule reports them. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-layers-'))
  made.push(folder)
  const all = {
    'package.json': JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }),
    'tsconfig.json': '{}',
    ...files
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('imports', () => {
  it('are in the table for every folder of src', () => {
    expect(readdirSync('src').toSorted()).toEqual(Object.keys(layers).toSorted())
  })

  it('of packages have an owner for each package that the product ships', () => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>('package.json')
    expect(Object.keys(dependencies).filter((name) => !Object.keys(owners).includes(name))).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'against the layers',
      { 'src/outcome/a.ts': "import '#report/b.ts'", 'src/report/b.ts': 'export {}' },
      'layer-outcome'
    ],
    [
      'against the layers, of a type alone',
      {
        'src/lib/a.ts': "import type { B } from '#questionnaire/b.ts'\nexport type A = B",
        'src/questionnaire/b.ts': 'export type B = 1'
      },
      'layer-lib'
    ],
    [
      'of more than the model by a renderer',
      { 'src/render/a.ts': "import '#report/build.ts'", 'src/report/build.ts': 'export {}' },
      'layer-render'
    ],
    [
      'of more than the builders and the model of a report by the app',
      { 'src/web/a.ts': "import '#report/context.ts'", 'src/report/context.ts': 'export {}' },
      'layer-web'
    ],
    [
      'of the report by what words it',
      { 'src/wording/a.ts': "import '#report/model.ts'", 'src/report/model.ts': 'export {}' },
      'layer-wording'
    ],
    [
      'of the app by what is pure of it',
      { 'src/editing/a.ts': "import '#web/b.ts'", 'src/web/b.ts': 'export {}' },
      'layer-editing'
    ],
    [
      'of the app by the command line',
      { 'src/cli/a.ts': "import '#web/b.ts'", 'src/web/b.ts': 'export {}' },
      'layer-cli'
    ],
    ['in a circle', { 'src/lib/a.ts': "import './b.ts'", 'src/lib/b.ts': "import './a.ts'" }, 'no-cycles'],
    [
      'by nobody but tests',
      { 'src/cli/cohesietoets.js': 'export {}', 'src/lib/a.ts': 'export {}' },
      'used-by-a-program'
    ],
    ['of Node outside its doors', { 'src/report/a.ts': "import 'node:fs'" }, 'node-behind-doors'],
    [
      'of a questionnaire past its door',
      { 'src/outcome/a.ts': "import '../../questionnaires/q.json'", 'questionnaires/q.json': '{}' },
      'one-door-to-content'
    ],
    [
      'across folders by a relative path',
      { 'src/report/a.ts': "import '../lib/b.ts'", 'src/lib/b.ts': 'export {}' },
      'borders-show'
    ],
    [
      'inside a folder by its name',
      { 'src/lib/a.ts': "import '#lib/b.ts'", 'src/lib/b.ts': 'export {}' },
      'inside-is-relative'
    ],
    ['of what is not there', { 'src/lib/a.ts': "import './gone.ts'" }, 'no-unknown']
  ])('%s are refused', async (_, files, rule) => {
    expect((await violations(projectOf(files))).map((violation) => violation.split(':')[0])).toContain(rule)
  })
})

it('the pure folders are those that are type-checked without DOM and Node, and those without clock and randomness', () => {
  const include = readJson<{ include: string[] }>('tsconfig.pure.json').include
  expect(include).toEqual(pure.map((folder) => `src/${folder}`))
  const lint = readJson<{ overrides: { files: string[] }[] }>('.oxlintrc.json').overrides[0]?.files
  expect(lint).toEqual([`src/{${pure.join(',')}}/**/*.ts`])
})
