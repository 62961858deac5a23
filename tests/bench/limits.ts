import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAssessment } from '#assessment/write.ts'
import { roundLimits } from '#lib/limits.ts'
import { formats } from '#render/renderer.ts'
import { writeDocument } from '#review/write.ts'
import { extremes } from '../support/extremes.ts'
import { filled } from '../support/report.ts'
import { reviewFrom, roundOf } from '../support/round.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { amount, type Figure } from './figure.ts'
import { runProgram, type Usage } from './run-program.ts'
import { sample } from './sample.ts'

/** The most that one file within the limits may take. */
const mark = { seconds: '2', megabytes: '1 000' } as const
const many = 1_500
const reviewers = 30

/**
 * Sends files as large as the limits allow through the program: processor time without its start, peak memory, and the
 * ratio of the time for twice as much.
 */
export async function benchLimits(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-limits-'))
  const run = (args: readonly string[], chunks?: Iterable<string>): Promise<Usage> =>
    runProgram([...args, ...(writes.has(args[0] ?? '') ? ['--out', 'out'] : [])], folder, chunks)
  try {
    return [...(await reports(folder, run)), ...(await rounds(folder, run)), ...(await files(folder, run))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Run = (args: readonly string[], chunks?: Iterable<string>) => Promise<Usage>

/** Commands that take `--out`; the commands of a round add their own options. */
const writes: ReadonlySet<string> = new Set(['report'])

async function reports(folder: string, run: Run): Promise<readonly Figure[]> {
  writeFileSync(join(folder, 'small.json'), writeAssessment(filled({ everywhere: 1 })))
  const figures: Figure[] = []
  const others = formats.filter((format) => format !== 'pdf').join(',')
  for (const wanted of ['pdf', others]) {
    const start = await run(['report', 'small.json', '--format', wanted])
    for (const [name, make] of Object.entries(extremes)) {
      const usages: Usage[] = []
      for (const share of [0.5, 1]) {
        writeFileSync(join(folder, 'large.json'), writeAssessment(make(share)))
        usages.push(await run(['report', 'large.json', '--format', wanted]))
      }
      figures.push(...figuresOf(`${name}: ${wanted === 'pdf' ? 'PDF' : 'all other formats'}`, start, usages))
    }
  }
  return figures
}

async function rounds(folder: string, run: Run): Promise<readonly Figure[]> {
  const seats = Array.from({ length: reviewers }, (_, at) => `seat-${at}`)
  const round = roundOf(seats)
  const checks = [...cohesietoets.checks.keys()]
  const fill = (bytes: number): readonly string[] => {
    const remark = 'Paragraaf 2.3 noemt wie het doet. '.repeat(bytes / checks.length / 34)
    return seats.map((seat, index) => {
      const answers = Object.fromEntries(
        checks.flatMap((check, at) => [
          [check, (index + at) % 4],
          [`${check}-Comment`, `${seat} ${remark}`]
        ])
      )
      const name = `${seat}.json`
      writeFileSync(join(folder, name), writeDocument(reviewFrom(round, seat, { answers })))
      return name
    })
  }
  writeFileSync(join(folder, 'round.json'), writeDocument(round))
  writeFileSync(
    join(folder, 'decisions.json'),
    JSON.stringify({
      format: 'cohesietoets/decisions',
      version: 1,
      round: round.id,
      acceptUnanimous: true,
      decisions: {}
    })
  )
  const settle = (names: readonly string[]) =>
    run(['round', 'settle', 'round.json', ...names, '--decisions', 'decisions.json', '--out', 'out'])
  const agenda = (names: readonly string[], format: string) =>
    run(['round', 'agenda', 'round.json', ...names, '--format', format, '--out', 'out'])
  const start = { settle: await settle(fill(1)), agenda: await agenda(fill(1), 'csv') }
  const figures: Figure[] = []
  const measure = async (
    name: string,
    bytes: number,
    begin: Usage,
    work: (names: readonly string[]) => Promise<Usage>
  ) =>
    figures.push(
      ...figuresOf(`${name} of ${reviewers} reviews, ${amount(bytes / 1e6)} MB together`, begin, [
        await work(fill(bytes / reviewers / 2)),
        await work(fill(bytes / reviewers))
      ])
    )
  // The settled assessment contains all reviews in one file.
  await measure('settling', 0.9 * 10_000_000, start.settle, settle)
  for (const format of ['pdf', 'docx', 'odt', 'xlsx', 'html'])
    await measure(`agenda in ${format}`, 0.98 * roundLimits.bytes, start.agenda, (names) => agenda(names, format))
  return figures
}

async function files(folder: string, run: Run): Promise<readonly Figure[]> {
  mkdirSync(join(folder, 'many'))
  const all = sample(many)
  const names = all.map((assessment, at) => {
    const name = join('many', `${at}.json`)
    writeFileSync(join(folder, name), writeAssessment(assessment))
    return name
  })
  const figures: Figure[] = []
  for (const command of ['check', 'score']) {
    const start = await run([command, ...names.slice(0, 1)])
    const usages = [await run([command, ...names.slice(0, many / 2)]), await run([command, ...names])]
    figures.push(...figuresOf(`${command} of ${amount(many)} files`, start, usages))
  }
  const lines = all.map((assessment) => `${JSON.stringify(assessment)}\n`)
  const stream = (count: number) => run(['score', '--stream'], lines.slice(0, count))
  const start = await stream(1)
  figures.push(
    ...figuresOf(`score --stream of ${amount(many)} lines`, start, [await stream(many / 2), await stream(many)])
  )
  return figures
}

function figuresOf(name: string, start: Usage, [half, whole]: readonly Usage[]): readonly Figure[] {
  if (half === undefined || whole === undefined) return []
  const [less, more] = [half, whole].map(({ seconds }) => Math.max(0.01, seconds - start.seconds)) as [number, number]
  return [
    { name: `${name}, seconds`, value: amount(more), mark: mark.seconds },
    { name: `${name}, most memory, MB`, value: amount(whole.megabytes), mark: mark.megabytes },
    { name: `${name}, time / time for half`, value: amount(more / less), mark: '2' }
  ]
}
