import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { between, withBlock } from '../../scripts/marked-block.ts'
import { kinds } from '../../scripts/quality/kinds.ts'
import { atLeast } from '../../scripts/quality/count-tests.ts'
import { readJson, readText } from '../support/questionnaire.ts'
import { sizeOf } from '../support/sizes.ts'

const { version, license, scripts } = readJson<{ version: string; license: string; scripts: Record<string, string> }>(
  'package.json'
)

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/security.md',
  'docs/quality.md',
  'docs/benchmarks.md',
  'docs/hosting.md',
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/debugging.md',
  'docs/releasing.md',
  'docs/formats.md',
  'docs/many-drafts.md',
  'docs/making-a-questionnaire.md',
  'docs/vragenlijst-maken.md',
  'questionnaires/cohesietoets/README.md'
])('%s', (path) => {
  const text = readText(path)

  it('names files that exist', () => {
    const named = [...text.matchAll(/`((?:tests|scripts|src|docs|questionnaires|locales)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name
    )
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('docs/security.md', () => {
  const promises =
    readText('docs/security.md')
      .split('## What is promised')[1]
      ?.split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
      .slice(1) ?? []

  it('names the test that covers each promise', () => {
    expect(promises.length).toBeGreaterThan(10)
    expect(promises.filter((line) => !/`tests\/[\w./-]+\.test\.ts`/.test(line.split(' | ').at(-1) ?? ''))).toEqual([])
  })
})

describe('docs/quality.md', () => {
  const text = readText('docs/quality.md')
  const files = (kind: string): readonly string[] =>
    readdirSync(`tests/${kind}`, { recursive: true, encoding: 'utf8' }).filter((path) => /\.test\.tsx?$/.test(path))

  it('gives the number of checks in the questionnaire; `npm run figures` counts them again', () => {
    expect(text).toContain(`| checks of the questionnaire, each with its levels, help and advice | ${sizeOf()} |`)
  })

  it('says for every kind of test what it shows', () => {
    expect(Object.keys(kinds).toSorted()).toEqual(
      readdirSync('tests')
        .filter((kind) => files(kind).length > 0)
        .toSorted()
    )
  })

  it('claims no more test files than there are; `npm run figures` counts them again', () => {
    const claimed = Object.keys(kinds).map(
      (kind) => [kind, Number(new RegExp(`^\\| \`${kind}\` .* (\\d+) \\|$`, 'm').exec(text)?.[1])] as const
    )
    expect(claimed.filter(([kind, count]) => !(count <= files(kind).length))).toEqual([])
  })

  it('rounds down', () => {
    expect([9, 10, 99, 100, 149, 1471, 23_999].map(atLeast)).toEqual(['9', '10', '99', '100', '140', '1,400', '23,000'])
  })
})

it('the user guide and the examples give the number of checks', () => {
  expect(readText('docs/handleiding.md')).toContain(
    `De quick scan heeft ${sizeOf(null, 'quick')} toetspunten, de volledige toets ${sizeOf()}.`
  )
  expect(readText('examples/README.md')).toContain(`The quick scan: ${sizeOf(null, 'quick')} checks`)
})

describe('docs/benchmarks.md', () => {
  it('has a place for the figures of every benchmark', () => {
    const benches = [...readText('tests/bench/run.ts').matchAll(/(\w+): bench[A-Z]\w*/g)].map(([, name = '']) => name)
    expect(benches.length).toBeGreaterThan(5)
    for (const name of benches) expect(() => withBlock(readText('docs/benchmarks.md'), name, '')).not.toThrow()
  })

  it('is written between its marks and nowhere else', () => {
    expect(between('a [ old ] b', '[', ']', 'new')).toBe('a [\n\nnew\n\n] b')
    expect(() => between('a [ old b', '[', ']', 'new')).toThrow()
    expect(() => between('a ] old [ b', '[', ']', 'new')).toThrow()
  })
})

describe('publiccode.yml', () => {
  const text = readText('publiccode.yml')
  const has = (key: string, under = ''): boolean => new RegExp(`^${under}${key}:`, 'm').test(text)

  it('has the fields that version 0.4 of the standard requires', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation'
    ])
      expect([key, has(key)]).toEqual([key, true])
    for (const key of ['license', 'type', 'contacts', 'localisationReady', 'availableLanguages', 'nl', 'en'])
      expect([key, has(key, ' {2}')]).toEqual([key, true])
    for (const key of ['shortDescription', 'longDescription', 'features'])
      expect([...text.matchAll(new RegExp(`^ {4}${key}:`, 'gm'))]).toHaveLength(2)
  })

  it('describes this version under this licence', () => {
    expect(text).toContain(`softwareVersion: "${version}"`)
    expect(text).toContain(`license: ${license}`)
    expect(readText('CHANGELOG.md')).toContain(`## ${version}`)
  })

  it('keeps its descriptions within their limits', () => {
    const short = [...text.matchAll(/shortDescription: (.*)/g)].map(([, line = '']) => line.length)
    const long = [...text.matchAll(/longDescription: >\n((?: {6}.*\n)+)/g)].map(
      ([, lines = '']) => lines.replace(/\s+/g, ' ').length
    )
    expect(short.filter((length) => length > 150)).toEqual([])
    expect(long).toHaveLength(2)
    expect(long.filter((length) => length < 500 || length > 10_000)).toEqual([])
  })
})

describe('the template for security.txt', () => {
  const template = readText('docs/security.txt')

  it('has the fields that RFC 9116 requires', () => {
    for (const field of ['Contact', 'Expires', 'Preferred-Languages'])
      expect(template).toMatch(new RegExp(`^${field}: \\S`, 'm'))
  })

  it('cannot pass for a real one, and is not served', () => {
    expect(Number.isNaN(Date.parse(/^Expires: (.*)$/m.exec(template)?.[1] ?? ''))).toBe(true)
    expect(existsSync('public/.well-known')).toBe(false)
  })
})

it('every document can be reached from the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const name of [
    'docs/handleiding.md',
    'docs/hosting.md',
    'docs/security.md',
    'docs/quality.md',
    'docs/benchmarks.md',
    'docs/shipped.md'
  ])
    expect(readme).toContain(`(${name})`)
})
