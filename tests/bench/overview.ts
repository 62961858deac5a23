import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amount, type Figure } from './figure.ts'
import { runProgram, type Usage } from './run-program.ts'
import { sample } from './sample.ts'

const [few, many] = [100_000, 1_000_000] as const

/**
 * `overview --stream` over a million assessments: processor time per line beside that of `score --stream` in the same
 * run, and the most memory for a million lines beside that for a tenth of them.
 */
export async function benchOverview(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-overview-'))
  const lines = sample(1_000).map((assessment) => `${JSON.stringify(assessment)}\n`)
  const overview = (count: number): Promise<Usage> =>
    runProgram(['overview', '--stream', '--no-join', '--format', 'json', '--out', folder], folder, chunks(lines, count))
  try {
    const start = await overview(lines.length)
    const scored = [
      await runProgram(['score', '--stream'], folder, chunks(lines, lines.length)),
      await runProgram(['score', '--stream'], folder, chunks(lines, few))
    ]
    const some = await overview(few)
    const all = await overview(many)
    const perLine = (from: Usage, to: Usage, count: number): number =>
      (1e6 * (to.seconds - from.seconds)) / (count - lines.length)
    const score = perLine(scored[0] as Usage, scored[1] as Usage, few)
    return [
      { name: 'overview --stream: µs of processor time per line', value: amount(perLine(start, all, many)) },
      { name: 'score --stream: µs of processor time per line', value: amount(score) },
      { name: 'speed of overview / speed of score', value: amount(score / perLine(start, all, many)), mark: '0.5' },
      { name: 'most memory for 1 000 000 lines, MB', value: amount(all.megabytes) },
      {
        name: 'most memory for 1 000 000 lines / for 100 000',
        value: amount(all.megabytes / some.megabytes),
        mark: '1'
      }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* chunks(input: readonly string[], count: number): Generator<Uint8Array> {
  const chunk = Buffer.from(input.join(''))
  for (let sent = 0; sent < count; sent += input.length) yield chunk
}
