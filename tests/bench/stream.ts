import { tmpdir } from 'node:os'
import { amount, type Figure } from './figure.ts'
import { runProgram } from './run-program.ts'
import { sample } from './sample.ts'

/** `score --stream`, program start, reading and writing included. */
export async function benchStream(): Promise<readonly Figure[]> {
  const lines = sample(1_000).map((assessment) => `${JSON.stringify(assessment)}\n`)
  const figures: Figure[] = []
  let seconds = 0
  let count = 0
  for (const thousands of [1, 10, 100]) {
    const usage = await runProgram(['score', '--stream'], tmpdir(), Array.from({ length: thousands }, () => lines).flat())
    const name = `score --stream, ${amount(thousands * 1_000)} lines`
    figures.push(
      { name: `${name}: outcomes per second and core`, value: amount((thousands * 1_000) / usage.seconds) },
      { name: `${name}: most memory, MB`, value: amount(usage.megabytes) }
    )
    if (thousands === 100) figures.push({ name: 'score --stream, without the start: outcomes per second and core', value: amount((thousands * 1_000 - count) / (usage.seconds - seconds)), mark: '10 000' })
    ;({ seconds } = usage)
    count = thousands * 1_000
  }
  return figures
}
