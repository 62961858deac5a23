import { tmpdir } from 'node:os'
import { cohesietoets, withReleases } from '../support/questionnaire.ts'
import { amount, type Figure } from './figure.ts'
import { runProgram } from './run-program.ts'
import { sample } from './sample.ts'

const rounds = 5
const lines = 20_000

/**
 * `score --stream` with assessments of one version of the questionnaire, of an older version, and of both by turns, in
 * processor time per line. The three alternate; median of several rounds.
 */
export async function benchStreamVersions(): Promise<readonly Figure[]> {
  const older = withReleases.find({ id: cohesietoets.id, version: '1.0.0' })
  if (older === null) throw new Error('Version 1.0.0 is missing')
  const newest = linesOf(sample(500))
  const oldest = linesOf(sample(500, older))
  const inputs = { newest, oldest, mixed: newest.flatMap((line, index) => [line, oldest[index] ?? '']) }
  const times: Record<keyof typeof inputs, number[]> = { newest: [], oldest: [], mixed: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, input] of Object.entries(inputs) as [keyof typeof inputs, readonly string[]][])
      times[name].push(await perLine(input))
  const middle = (name: keyof typeof inputs): number =>
    times[name].toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
  const one = (middle('newest') + middle('oldest')) / 2
  return [
    {
      name: `lines of version ${cohesietoets.version}: µs of processor time per line`,
      value: amount(middle('newest'))
    },
    { name: 'lines of version 1.0.0: µs of processor time per line', value: amount(middle('oldest')) },
    { name: 'lines of both by turns: µs of processor time per line', value: amount(middle('mixed')) },
    { name: 'both by turns / one version', value: amount(middle('mixed') / one), mark: '1.1' }
  ]
}

const linesOf = (assessments: readonly object[]): readonly string[] =>
  assessments.map((assessment) => `${JSON.stringify(assessment)}\n`)

/** Microseconds of processor time per line, without the start of the program. */
async function perLine(input: readonly string[]): Promise<number> {
  const run = (count: number) => runProgram(['score', '--stream'], tmpdir(), chunks(input, count))
  const [few, many] = [await run(input.length), await run(lines)]
  return (1e6 * (many.seconds - few.seconds)) / (lines - input.length)
}

function* chunks(input: readonly string[], count: number): Generator<Uint8Array> {
  const chunk = Buffer.from(input.join(''))
  for (let sent = 0; sent < count; sent += input.length) yield chunk
}
