import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assess } from '#advice/assess.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { fileLimits, marksOnLetter } from '#lib/limits.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { renderers } from '#render/registry.ts'
import { formats } from '#render/renderer.ts'
import { resources } from '../support/pdf/render-pdf.ts'
import { runProgram } from '../bench/run-program.ts'
import { extremes } from '../support/extremes.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { filled, reportOf, textOf } from '../support/report.ts'

/** What any file within the limits may cost, in processor time and in memory, apart from starting the program. */
const seconds = 2
const megabytes = 1_000

const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-limits-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const secondsOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1e6
}

/** What work costs at the least: what else runs on the machine only adds. Measured again, at most twice, when it seems more than `most`. */
async function leastOf(most: number, work: () => unknown): Promise<number> {
  let least = await secondsOf(work)
  for (let again = 0; again < 2 && least > most; again += 1) least = Math.min(least, await secondsOf(work))
  return least
}

/** How much slower this machine is now than one that does the same work in a fifth of a second; 1 when it is not. */
async function slowness(): Promise<number> {
  const each = await secondsOf(() => {
    let sum = 0
    for (let at = 0; at < 4_000_000; at += 1) sum += Math.sqrt(at) * String(at).length
    return sum
  })
  return Math.max(1, each / 0.2)
}

const loaded = new Map(
  await Promise.all(formats.map(async (format) => [format, await renderers[format].load()] as const))
)
const sample = reportOf(filled({ everywhere: 1 }))
for (const renderer of loaded.values()) await renderer.render(sample, resources)

function made(name: string) {
  const make = extremes[name]
  if (make === undefined) throw new Error(`There is no ${name}`)
  return make()
}

describe.each(Object.entries(extremes))('%s', (_, make) => {
  it('opens, and costs little in every format', async () => {
    const slower = await slowness()
    const read = readAssessment(writeAssessment(make()), [cohesietoets])
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { assessment } = read.value
    const outcome = assess(cohesietoets, assessment)
    const costs: Record<string, number> = {}
    let report = sample
    costs['build'] = await secondsOf(() => (report = reportOf(assessment, { warnings: read.warnings, outcome })))
    for (const [format, renderer] of loaded)
      costs[format] = await leastOf(seconds * slower, () => renderer.render(report, resources))
    expect(Object.entries(costs).filter(([, cost]) => cost > seconds * slower)).toEqual([])
  })
})

describe('a report that cannot show all', () => {
  it.each([
    ['a title of 20,000 words', '… (en nog 119.499 tekens; de hele tekst staat in het toetsbestand)'],
    ['marks without end', `e${'\u0301'.repeat(marksOnLetter)}`],
    ['as many actions as a file may have', 'Er zijn nog 11.500 acties. Die staan in het toetsbestand.']
  ])('says so: %s', (name, words) => {
    const report = reportOf(made(name))
    // Not with the whole text in the message: it is long.
    expect([report.title, textOf(report)].join('\n').includes(words)).toBe(true)
    expect(report.attachment?.text).toBe(writeAssessment(made(name)))
  })

  it('says that the assessment does not go with it when it is too large for that', () => {
    const report = reportOf(filled({ everywhere: 1, answers: { 'szw-role-Comment': 'a'.repeat(fileLimits.bytes) } }))
    expect(report.attachment).toBeUndefined()
    expect(textOf(report, 'about')).toContain('Het toetsbestand is te groot om in dit rapport mee te gaan')
  })
})

describe('a report in PDF, made by the program', () => {
  it('takes little time and memory, and opens again as it was', async () => {
    writeFileSync(join(folder, 'small.json'), writeAssessment(filled({ everywhere: 1 })))
    const report = async (name: string) => runProgram(['report', name, '--format', 'pdf', '--out', 'out'], folder)
    const start = await report('small.json')
    rmSync(join(folder, 'out'), { recursive: true })
    for (const name of ['a title as large as a file', 'actions as large as a file', 'hyphens without end']) {
      const slower = await slowness()
      const assessment = made(name)
      writeFileSync(join(folder, 'large.json'), writeAssessment(assessment))
      const usage = await report('large.json')
      // Reading, judging and rendering together; memory is cleared late when there is enough of it.
      expect(usage.seconds - start.seconds, name).toBeLessThan(2 * seconds * slower)
      expect(usage.megabytes, name).toBeLessThan(megabytes)
      const [file = ''] = readdirSync(join(folder, 'out'))
      const text = readAttachment(readFileSync(join(folder, 'out', file)))
      expect(text).toMatchObject({ ok: true, value: writeAssessment(assessment) })
      rmSync(join(folder, 'out'), { recursive: true })
    }
  })
})
