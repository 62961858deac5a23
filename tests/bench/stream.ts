import { tmpdir } from 'node:os'
import { amount, type Figure } from './figure.ts'
import { runProgram, type Usage } from './run-program.ts'
import { sample } from './sample.ts'

interface Run extends Usage {
  readonly lines: number
}

/**
 * `score --stream` through a pipe, including program start, reading and writing. With `--million` also a million lines.
 */
export async function benchStream(): Promise<readonly Figure[]> {
  const thousand = Buffer.from(
    sample(1_000)
      .map((assessment) => `${JSON.stringify(assessment)}\n`)
      .join('')
  )
  const runs: Run[] = []
  for (const lines of [1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]) {
    runs.push({ lines, ...(await runProgram(['score', '--stream'], tmpdir(), repeat(thousand, lines / 1_000))) })
  }
  return [
    ...runs.flatMap(figuresOf),
    ...runs.flatMap((run, index) => betweenRuns(runs[index - 1], run, runs[index - 2]))
  ]
}

function* repeat(chunk: Uint8Array, times: number): Generator<Uint8Array> {
  for (let time = 0; time < times; time += 1) yield chunk
}

function figuresOf({ lines, seconds, clock, megabytes }: Run): readonly Figure[] {
  const name = `score --stream, ${amount(lines)} lines`
  return [
    { name: `${name}: outcomes per second and core`, value: amount(lines / seconds) },
    { name: `${name}: outcomes per second by the clock`, value: amount(lines / clock) },
    { name: `${name}: most memory, MB`, value: amount(megabytes) }
  ]
}

/** The time of the further lines of a longer run: without the start, and with ever less warming up. */
function betweenRuns(shorter: Run | undefined, longer: Run, shortest: Run | undefined): readonly Figure[] {
  if (shorter === undefined) return []
  const name = `from ${amount(shorter.lines)} to ${amount(longer.lines)} lines`
  const figures: Figure[] = [
    {
      name: `${name}: outcomes per second and core`,
      value: amount(1 / secondsPerLine(shorter, longer)),
      mark: '20 000'
    },
    { name: `${name}: µs of processor time per outcome`, value: amount(1e6 * secondsPerLine(shorter, longer)) },
    {
      name: `${name}: of which outside the system`,
      value: amount((1e6 * (longer.user - shorter.user)) / (longer.lines - shorter.lines))
    }
  ]
  if (shortest === undefined) return figures
  return [
    ...figures,
    {
      name: `${name}: time per line / from ${amount(shortest.lines)} lines`,
      value: amount(secondsPerLine(shorter, longer) / secondsPerLine(shortest, shorter)),
      mark: '1'
    },
    {
      name: `${name}: most memory / at ${amount(shorter.lines)}`,
      value: amount(longer.megabytes / shorter.megabytes),
      mark: '1'
    }
  ]
}

const secondsPerLine = (shorter: Run, longer: Run): number =>
  (longer.seconds - shorter.seconds) / (longer.lines - shorter.lines)
