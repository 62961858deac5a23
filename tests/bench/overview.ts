import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amount, type Figure } from './figure.ts'
import { runProgram, type Usage } from './run-program.ts'
import { sample } from './sample.ts'

const [first, few, more, many] = [1_000, 100_000, 300_000, 1_000_000] as const

/**
 * `overview --stream` over a million assessments: processor time per line beside that of `score --stream` in the same
 * run, and the most memory for a million lines beside that for a tenth of them. The same with a row per assessment in
 * Parquet, for as many lines as take a minute.
 */
export async function benchOverview(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-overview-'))
  const lines = sample(first).map((assessment) => `${JSON.stringify(assessment)}\n`)
  const run = (count: number, ...args: readonly string[]): Promise<Usage> =>
    runProgram(args, folder, chunks(lines, count))
  const overview = (count: number, format: string): Promise<Usage> =>
    run(count, 'overview', '--stream', '--unfinished', '--no-join', '--format', format, '--out', folder)
  try {
    const counts = [await overview(first, 'json'), await overview(few, 'json'), await overview(many, 'json')] as const
    const scores = [await run(first, 'score', '--stream'), await run(few, 'score', '--stream')] as const
    const rows = [await overview(few, 'parquet'), await overview(more, 'parquet')] as const
    const perLine = (from: Usage, to: Usage, count: number): number => (1e6 * (to.seconds - from.seconds)) / count
    const each = perLine(counts[0], counts[2], many - first)
    const score = perLine(scores[0], scores[1], few - first)
    return [
      { name: 'overview --stream: µs of processor time per line', value: amount(each) },
      { name: 'score --stream: µs of processor time per line', value: amount(score) },
      { name: 'speed of overview / speed of score', value: amount(score / each), mark: '0.5' },
      { name: 'overview of 100 000 lines: most memory, MB', value: amount(counts[1].megabytes) },
      { name: 'overview of 1 000 000 lines: most memory, MB', value: amount(counts[2].megabytes) },
      {
        name: 'most memory for 1 000 000 lines / for 100 000',
        value: amount(counts[2].megabytes / counts[1].megabytes),
        mark: '1'
      },
      { name: 'with rows in Parquet: µs of processor time per line', value: amount(perLine(...rows, more - few)) },
      { name: 'with rows in Parquet, 100 000 lines: most memory, MB', value: amount(rows[0].megabytes) },
      { name: 'with rows in Parquet, 300 000 lines: most memory, MB', value: amount(rows[1].megabytes) }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* chunks(input: readonly string[], count: number): Generator<Uint8Array> {
  const chunk = Buffer.from(input.join(''))
  for (let sent = 0; sent < count; sent += input.length) yield chunk
}
