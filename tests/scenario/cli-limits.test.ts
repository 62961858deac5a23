import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { readRoundFiles } from '#cli/commands/round/read-files.ts'
import { Failure } from '#cli/failure.ts'
import { readInput } from '#cli/input.ts'
import { sentence } from '#cli/speak.ts'
import { fileLimits, marksOnLetter, zipLimits } from '#lib/limits.ts'
import type { Problem } from '#lib/problem.ts'
import { readPackage } from '#questionnaire/package.ts'
import { renderers } from '#render/registry.ts'
import { unzip } from '#render/unzip.ts'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import { buildAgenda } from '#report/round/agenda.ts'
import { compareReviews } from '#review/compare.ts'
import { settledReview } from '#review/settled-review.ts'
import { runProgram } from '../bench/run-program.ts'
import { limitNames, trials, type Trial } from '../support/at-limits.ts'
import { asUsersStartIt } from '../support/command-line.ts'
import { extremes } from '../support/extremes.ts'
import { renderPdf, resources } from '../support/pdf/render-pdf.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { filled, reportOf, textOf, translators } from '../support/report.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'

/** The most that a file within the limits may cost in processor time and memory, not counting program start. */
const seconds = 2
const megabytes = 1_000

const pdf = await renderPdf(reportOf(filled({ everywhere: 1 })))
const folder = mkdtempSync(join(tmpdir(), 'cohesietoets-limits-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What happened to files: whether they opened, the messages about them, and what a report shows. */
interface Tried {
  readonly opens: boolean
  readonly told: string
  readonly shown: string
}

const translate = translators.nl
const say = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problem.path}: ${sentence(problem, translate)}`).join('\n')
const refused = (told: string): Tried => ({ opens: false, told, shown: '' })

/** Reads files as the command line does; scores and renders them when only the report says what happened. */
async function tried(paths: readonly string[], { fate }: Trial): Promise<Tried> {
  const [path = ''] = paths
  if (path.endsWith('.zip'))
    return unzip(readFileSync(path)) === null
      ? refused(translate('web.open.badZipText', { files: zipLimits.files, megabytes: zipLimits.bytes / 1e6 }))
      : { opens: true, told: '', shown: '' }
  if (path.includes('questionnaireLimits')) {
    const read = readPackage(JSON.parse(readFileSync(path, 'utf8')))
    return read.ok ? { opens: true, told: '', shown: '' } : refused(say(read.problems))
  }
  const read = await readInput(path, atHand(cohesietoets), null)
  if (!read.ok)
    return read.problems.some(({ code }) => code === 'a-round') ? triedRound(paths) : refused(say(read.problems))
  if (fate !== 'shown') return { opens: true, told: say(read.warnings), shown: '' }
  const { assessment, review } = read.value
  const report = buildReport({
    questionnaire: cohesietoets,
    assessment,
    outcome: outcomeOf(cohesietoets, assessment),
    warnings: read.warnings,
    language: 'nl',
    flavour: 'working',
    includeEvidence: true,
    ...(review?.kind === 'settling' && { review: settledReview(cohesietoets, assessment, review) }),
    translate,
    softwareVersion: '1.0.0'
  })
  return { opens: true, told: say(read.warnings), shown: await markdown(report) }
}

/** No report of a round says that a limit is exceeded, so none is rendered. */
async function triedRound(paths: readonly string[]): Promise<Tried> {
  try {
    const { round, reviews } = await readRoundFiles(paths, atHand(cohesietoets), null)
    const comparison = compareReviews(cohesietoets, round, reviews)
    const about = { questionnaire: cohesietoets, round, reviews, comparison } as const
    buildAgenda({ ...about, language: 'nl', translate, softwareVersion: '1.0.0' })
    return { opens: true, told: '', shown: '' }
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault
    return refused(fault.inputs.map(({ problems }) => say(problems)).join('\n'))
  }
}

/** Only the lines that report an exceeded limit; other lines can be long. */
const linesWith = ({ words }: Trial, text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => words.test(line))
    .map((line) => `${line.slice(0, 200)} … ${line.slice(-200)}`)

const extensionOf = (name: string, content: string | Uint8Array): string =>
  typeof content === 'string' ? 'json' : name.startsWith('zip') ? 'zip' : 'pdf'

async function markdown(report: Report): Promise<string> {
  const renderer = await renderers.md.load()
  return (await renderer.render(report, resources)).map(({ content }) => String(content)).join('\n')
}

describe('Every limit', () => {
  const names = new Set(limitNames)
  const all = trials(pdf)
  const trialOf = (name: string): Trial => {
    const trial = all[name]
    if (trial === undefined) throw new Error(`${name} is not tested`)
    return trial
  }
  beforeAll(() => {
    for (const [name, { limit, over = limit + 1, make }] of Object.entries(all))
      for (const [as, amount] of Object.entries({ under: limit - 1, at: limit, over }))
        for (const [at, content] of make(amount).entries())
          writeFileSync(join(folder, `${name}-${as}-${at}.${extensionOf(name, content)}`), content)
  })

  it('is tested', () => {
    expect(new Set(Object.keys(all))).toEqual(names)
  })

  it.each([...names])('%s accepts what stays within it, and reports what exceeds it', async (name) => {
    const trial = trialOf(name)
    const pathsOf = (as: string): readonly string[] =>
      readdirSync(folder)
        .filter((file) => file.startsWith(`${name}-${as}-`))
        .toSorted()
        .map((file) => join(folder, file))
    for (const as of ['under', 'at']) {
      const { opens, told, shown } = await tried(pathsOf(as), trial)
      // Compares only the relevant lines, as the texts are long.
      expect({ opens, told: linesWith(trial, told), shown: linesWith(trial, shown) }, as).toEqual({
        opens: true,
        told: [],
        shown: []
      })
    }
    const { opens, told, shown } = await tried(pathsOf('over'), trial)
    expect(opens).toBe(trial.fate !== 'refused')
    expect(linesWith(trial, trial.fate === 'shown' ? shown : told).slice(0, 1)).toEqual([
      expect.stringContaining(trial.place ?? '')
    ])
  })

  it('is reported by the command line with the file name and the place in the file', () => {
    const files = readdirSync(folder).filter((file) => /-0\.(?:json|pdf)$/.test(file))
    const run = spawnSync(process.execPath, [asUsersStartIt, 'check', '--lang', 'nl', ...files], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect(run.stderr).not.toMatch(/^\s+at |node:|\.ts:\d/m)
    expect(run.status).toBe(1)
    for (const file of files) {
      const [, name = '', as] = /^(.+)-(under|at|over)-0/.exec(file) ?? []
      const trial = trialOf(name)
      // Round files exceed their limit only together.
      const isTold = as === 'over' && trial.fate !== 'shown' && trial.isTogether !== true
      const told = run.stderr.split('\n').filter((line) => line.startsWith(`${file}: `) && trial.words.test(line))
      expect(told, file).toEqual(isTold ? [expect.stringContaining(trial.place ?? '')] : [])
      if (as !== 'over')
        expect(
          run.stdout.split('\n').filter((line) => line.startsWith(`${file}: `)),
          file
        ).toHaveLength(1)
    }
  })
})

const secondsOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1e6
}

/**
 * The lowest processor time of the work: other programs on the machine only add to it. Measures again, at most twice,
 * when the result exceeds `most`.
 */
async function leastOf(most: number, work: () => unknown): Promise<number> {
  let least = await secondsOf(work)
  for (let again = 0; again < 2 && least > most; again += 1) least = Math.min(least, await secondsOf(work))
  return least
}

/** How much slower this machine is now than one that does the same work in a fifth of a second; at least 1. */
async function slowness(): Promise<number> {
  const each = await secondsOf(() => {
    let sum = 0
    for (let at = 0; at < 4_000_000; at += 1) sum += Math.sqrt(at) * String(at).length
    return sum
  })
  return Math.max(1, each / 0.2)
}

/** The most expensive formats; `npm run bench -- limits` measures them all, and how their time grows. */
const costly = await Promise.all(
  (['pdf', 'docx', 'xlsx'] as const).map(async (format) => [format, await renderers[format].load()] as const)
)
const sample = reportOf(filled({ everywhere: 1 }))
for (const [, renderer] of costly) await renderer.render(sample, resources)

function made(name: string) {
  const make = extremes[name]
  if (make === undefined) throw new Error(`There is no ${name}`)
  return make()
}

describe.each(Object.entries(extremes))('%s', (_, make) => {
  it('opens, and is cheap to show', async () => {
    const slower = await slowness()
    const read = readAssessment(writeAssessment(make()), atHand(cohesietoets))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { assessment } = read.value
    const outcome = outcomeOf(cohesietoets, assessment)
    const costs: Record<string, number> = {}
    let report = sample
    costs['build'] = await secondsOf(() => (report = reportOf(assessment, { warnings: read.warnings, outcome })))
    for (const [format, renderer] of costly)
      costs[format] = await leastOf(seconds * slower, () => renderer.render(report, resources))
    expect(Object.entries(costs).filter(([, cost]) => cost > seconds * slower)).toEqual([])
  })
})

describe('a report that cannot show everything', () => {
  it.each([
    ['a title of 20,000 words', '… (en nog 119.499 tekens; de hele tekst staat in het toetsbestand)'],
    ['marks without end', `e${'\u0301'.repeat(marksOnLetter)}`],
    ['as many actions as a file may have', 'Er zijn nog 11.500 acties. Die staan in het toetsbestand.']
  ])('says so: %s', (name, words) => {
    const report = reportOf(made(name))
    // A boolean, because the whole text in the message would be long.
    expect([report.title, textOf(report)].join('\n').includes(words)).toBe(true)
    expect(report.attachment?.text).toBe(writeAssessment(made(name)))
  })

  it('says that the assessment is not attached when it is too large', () => {
    const report = reportOf(filled({ everywhere: 1, answers: { 'szw-role-Comment': 'a'.repeat(fileLimits.bytes) } }))
    expect(report.attachment).toBeUndefined()
    expect(textOf(report, 'summary')).toContain('Het toetsbestand is te groot om in dit rapport mee te gaan')
  })
})

it('the most memory-hungry report in PDF stays within its memory limit and opens again unchanged', async () => {
  const assessment = made('a title as large as a file')
  writeFileSync(join(folder, 'large.json'), writeAssessment(assessment))
  const usage = await runProgram(['report', 'large.json', '--format', 'pdf', '--out', 'out'], folder)
  expect(usage.megabytes).toBeLessThan(megabytes)
  const [file = ''] = readdirSync(join(folder, 'out'))
  const text = readAttachment(readFileSync(join(folder, 'out', file)))
  expect(text.ok && text.value === writeAssessment(assessment)).toBe(true)
})
