/**
 * Counts the numbers in docs/quality.md, and writes them there. Takes a minute: all tests are listed. `npm run figures`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadQuestionnaires } from '#cli/content.ts'
import { renderers } from '#render/registry.ts'
import { invariants } from '../tests/support/pdf/invariants.ts'
import { mutations } from '../tests/support/pdf/mutations.ts'
import { withBlock } from './marked-block.ts'
import { atLeast, listTests } from './quality/count-tests.ts'
import { kinds } from './quality/kinds.ts'

const path = 'docs/quality.md'
const tests = listTests()

const rows = Object.entries(kinds).map(([kind, what]) => {
  const own = tests.filter((test) => test.kind === kind)
  return `| \`${kind}\` | ${what} | ${atLeast(own.length)} | ${new Set(own.map(({ file }) => file)).size} |`
})

/** The number matched by a pattern in one of `texts`. */
function numberIn(pattern: RegExp, texts: readonly string[]): string {
  const found = texts.map((text) => pattern.exec(text)?.[1]).find((each) => each !== undefined)
  if (found === undefined) throw new Error(`No text matches ${String(pattern)} any more`)
  return atLeast(Number(found))
}

const names = tests.map(({ name }) => name)
const questionnaires = loadQuestionnaires().newest
const checks = questionnaires.flatMap((questionnaire) => [...questionnaire.checks.values()])
const counts: readonly (readonly [string, string])[] = [
  ['tests that `npm test` runs, at least', atLeast(tests.length)],
  ['checks of the questionnaire, each with its levels, help and advice', String(checks.length)],
  ['formats of a report', String(Object.keys(renderers).length)],
  [
    'random assessments on which two implementations of the method agree',
    numberIn(/on (\d+) random assessments an independent/, names)
  ],
  ['invariants that every PDF is held to', String(Object.keys(invariants).length)],
  ['ways to break a PDF, each of which an invariant notices', String(mutations.length)],
  ['random assessments whose PDF keeps all invariants', numberIn(/(\d+) random assessments$/, names)],
  [
    'mutated files through the readers in `npm test`',
    numberIn(/const count = ([\d_]+)/, [readFileSync('tests/fuzz/fuzz.test.ts', 'utf8').replaceAll('_', '')])
  ],
  [
    'mutants of a folder that must die in `npm run mutation`, %',
    numberIn(/const enough = (\d+)/, [readFileSync('tests/mutation/run.ts', 'utf8')])
  ]
]

/** The results of the last mutation run for each folder. */
const mutation = [
  ...readFileSync('tests/mutation/survivors.md', 'utf8').matchAll(
    /^## (\S+)\n\n(\d+) mutants, (\d+) dead \(([\d.]+) %\)\.$/gmu
  )
]

const document = readFileSync(path, 'utf8')
const withMutation = withBlock(
  document,
  'mutation',
  [
    '| folder | mutants | dead | % |',
    '| --- | ---: | ---: | ---: |',
    ...mutation.map(
      ([, folder = '', all = '', dead = '', share = '']) => `| \`${folder}\` | ${all} | ${dead} | ${share} |`
    )
  ].join('\n')
)
const withKinds = withBlock(
  withMutation,
  'kinds',
  ['| folder | what it shows | tests, at least | files |', '| --- | --- | ---: | ---: |', ...rows].join('\n')
)
writeFileSync(
  path,
  withBlock(
    withKinds,
    'counts',
    ['| | |', '| --- | ---: |', ...counts.map(([what, count]) => `| ${what} | ${count} |`)].join('\n')
  )
)
