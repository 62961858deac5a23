import { readFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { isAlive, keyOf, readReasons, survivorsIn, writeSurvivors, type MutationReport } from './survivors.ts'

/**
 * Mutation test of the engine: `npm run mutation -- outcome advice`; without names it covers all folders. Remembers
 * earlier results (`--fresh` forgets them). Fails when fewer than `enough` percent of the mutants of a folder die, or
 * when one survives without a reason.
 */
const enough = 90
const folders = ['expression', 'questionnaire', 'assessment', 'outcome', 'advice', 'review']

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = named.filter((name) => !folders.includes(name))
if (unknown.length > 0) throw new Error(`No such folder: ${unknown.join(', ')}. There are ${folders.join(', ')}.`)

for (const folder of named.length > 0 ? named : folders) {
  const report = await mutate(folder)
  const mutants = Object.values(report.files)
    .flatMap((file) => file.mutants)
    .filter(({ status }) => !['CompileError', 'RuntimeError', 'Ignored'].includes(status))
  const dead = mutants.filter((mutant) => !isAlive(mutant)).length
  const survivors = survivorsIn(report)
  const reasons = readReasons()
  const unexplained = survivors.filter((survivor) => (reasons.get(keyOf(survivor)) ?? '') === '')
  const share = (100 * dead) / mutants.length
  const result = `${mutants.length} mutants, ${dead} dead (${share.toFixed(1)} %)`
  writeSurvivors(folder, result, survivors, reasons)
  console.log(
    `${folder}: ${result}, ${mutants.length - dead} alive, ${unexplained.length} without a reason in tests/mutation/survivors.md`
  )
  if (share < enough || unexplained.length > 0) process.exitCode = 1
}

async function mutate(folder: string): Promise<MutationReport> {
  process.env['MUTATION_FOLDER'] = folder
  const fileName = `reports/mutation/${folder}.json`
  await new Stryker({
    mutate: [`src/${folder}/**/*.ts`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Generous: a busy machine must not look like an endless loop.
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: `reports/mutation/${folder}-tried.json`,
    force: process.argv.includes('--fresh'),
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', 'dist-single', 'docs', '.cache'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName },
    warnings: false
  }).runMutationTest()
  return JSON.parse(readFileSync(fileName, 'utf8')) as MutationReport
}
