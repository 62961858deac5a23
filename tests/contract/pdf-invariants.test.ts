import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, Report } from '#report/model.ts'
import { hardReport } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { faultsOf, invariants } from '../support/pdf/invariants.ts'
import { mutations } from '../support/pdf/mutations.ts'
import { hasQpdf, openPdf, type Pdf } from '../support/pdf/open-pdf.ts'
import { renderPdf } from '../support/pdf/render-pdf.ts'
import { paragraph, reportWith, runs, tableOf, words } from '../support/pdf/reports.ts'
import { everyNode, readTree } from '../support/pdf/tree.ts'
import { referee } from '../support/referees.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { Dice } from '../support/random.ts'
import { example, filled, reportOf } from '../support/report.ts'
import { printed, workshopReport, workshopResult } from '../support/workshop-report.ts'
import { overviewReport } from '../support/overview.ts'
import { crowd, exampleTeam, roundDocuments, settledReport } from '../support/round-report.ts'

const examples = ['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan']
const languages = ['nl', 'en'] as const
const flavours = ['working', 'public'] as const

/** The sizes of the pages, in whole points, each once. */
const sizesOf = (pdf: Pdf): readonly string[] => [
  ...new Set(
    pdf.pages.map((page) =>
      pdf
        .list(pdf.dictionary(page)['/MediaBox'])
        .slice(2)
        .map((side) => Math.round(Number(side)))
        .join('x')
    )
  )
]

const faults = async (report: Report): Promise<readonly string[]> => faultsOf(openPdf(await renderPdf(report)))

describe.skipIf(!hasQpdf)('a PDF conforms to PDF/UA-1 and PDF/A (skipped without qpdf)', () => {
  test.each(languages)('the sample report in %s', async (language) => {
    expect(await faults(sampleReport(language))).toEqual([])
  })

  test.each(
    examples.flatMap((name) =>
      languages.flatMap((language) => flavours.map((flavour) => [name, language, flavour] as const))
    )
  )('%s, in %s, %s version', async (name, language, flavour) => {
    const { assessment, warnings } = example(name)
    expect(await faults(reportOf(assessment, { language, flavour, warnings }))).toEqual([])
  })

  test('for an empty assessment, and for one in which everything is unknown', async () => {
    const unknown = Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 'unknown']))
    for (const language of languages) {
      expect(await faults(reportOf(filled(), { language }))).toEqual([])
      expect(await faults(reportOf(filled({ answers: unknown }), { language }))).toEqual([])
    }
  })

  test('40 random assessments', async () => {
    const dice = new Dice(7)
    for (let at = 0; at < 40; at++) {
      const answers = randomAnswers(cohesietoets, dice)
      const report = reportOf(filled({ answers, depth: at % 3 === 0 ? 'quick' : 'full' }), {
        language: languages[at % 2] ?? 'nl',
        flavour: flavours[(at >> 1) % 2] ?? 'working'
      })
      expect(await faults(report), `assessment ${String(at)}`).toEqual([])
    }
  }, 600_000)

  test.each(languages)(
    'for the documents of a round, in %s: comparison, agenda, and the settled report',
    async (language) => {
      for (const team of [exampleTeam(), crowd(15), crowd(50), { ...exampleTeam(), reviews: [] }]) {
        for (const report of Object.values(roundDocuments(team, language))) expect(await faults(report)).toEqual([])
      }
      for (const flavour of flavours) expect(await faults(settledReport(language, flavour))).toEqual([])
    }
  )

  test.each(languages)('for the report and the result of a workshop, in %s', async (language) => {
    for (const flavour of flavours)
      for (const report of [workshopReport(language, flavour), workshopResult(language, flavour)])
        expect(await faults(report)).toEqual([])
  })

  test.each(languages)('for the overview of many drafts, in %s', async (language) => {
    for (const flavour of flavours) expect(await faults(overviewReport(language, flavour))).toEqual([])
    expect(await faults(overviewReport(language, 'working', { count: 1 }))).toEqual([])
  })

  test.each(languages)(
    'for everything that is printed for a workshop, on the paper it asks for, in %s',
    async (language) => {
      const points = { a5: '420x595', a4: '595x842', a3: '1191x842', a1: '1684x2384', a0: '2384x3370' }
      for (const { name, report } of printed(language)) {
        const pdf = openPdf(await renderPdf(report))
        expect(faultsOf(pdf), name).toEqual([])
        expect(sizesOf(pdf), name).toEqual([points[report.paper?.size ?? 'a4']])
        // A card, a sheet or a tent that runs on to a second page is of no use.
        expect(pdf.pages.length, name).toBe(report.sections.length)
      }
    }
  )

  test('for a callout, where several reasons are a list and one is a paragraph', async () => {
    const callout = (...reasons: readonly string[]): Block => ({
      kind: 'callout',
      tone: 'neutral',
      title: 'Waarom',
      body: reasons.map(runs)
    })
    const tagsOf = async (block: Block) =>
      everyNode(readTree(openPdf(await renderPdf(reportWith([block])))))
        .map(({ type }) => type)
        .filter((type) => type === 'L' || type === 'LI')
    expect(await tagsOf(callout('Dit.'))).toEqual([])
    expect(await tagsOf(callout('Dit.', 'Dat.', 'Zus.'))).toEqual(['L', 'LI', 'LI', 'LI'])
  })

  test('for 300 actions', async () => {
    const actions = Array.from({ length: 300 }, (_, at) => ({
      advice: `eigen-${String(at)}`,
      owner: words(at % 9),
      due: '2027-02-01',
      status: 'open' as const,
      reason: words(at % 50)
    }))
    expect(await faults(reportOf(filled({ everywhere: 1, actions })))).toEqual([])
  })

  test('for hard texts, and cells and callouts that continue over pages', async () => {
    expect(await faults(hardReport())).toEqual([])
    expect(
      await faults(
        reportWith([
          tableOf([
            ['Rij', words(5_000), ''],
            ['', '', '']
          ]),
          { kind: 'callout', tone: 'neutral', title: 'Lang', body: [[{ text: words(2_000) }]] }
        ])
      )
    ).toEqual([])
    expect(
      await faults(
        reportWith([
          {
            kind: 'paragraph',
            runs: [
              { text: `\n${words(2_000)}`, href: '#only' },
              { text: ' en ' },
              { text: 'elders', href: 'https://example.org/a(b)\\c' }
            ]
          }
        ])
      )
    ).toEqual([])
    expect(
      await faults(
        reportWith([
          paragraph(''),
          { kind: 'list', ordered: true, entries: [] },
          { kind: 'table', caption: 'Leeg', columns: [{ title: 'A', width: 1 }], rowHeaders: false, rows: [] }
        ])
      )
    ).toEqual([])
  })
})

describe.skipIf(!hasQpdf)('the checker (skipped without qpdf)', () => {
  let sound: Pdf
  beforeAll(async () => {
    sound = openPdf(await renderPdf(sampleReport('nl')))
  })

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('notices %s', (_, { breaks, apply }) => {
    const pdf = sound.copy()
    apply(pdf)
    expect(faultsOf(pdf).filter((fault) => fault.startsWith(breaks))).not.toEqual([])
  })

  test('has a mutation for every invariant', () => {
    expect(Object.keys(invariants).filter((name) => !mutations.some(({ breaks }) => name.startsWith(breaks)))).toEqual(
      []
    )
  })
})

const hasPdfinfo = referee('pdfinfo', spawnSync('pdfinfo', ['-v']).status === 0)

test.skipIf(!hasQpdf || !hasPdfinfo)(
  'qpdf finds no fault and pdfinfo reports a tagged file (skipped without qpdf and poppler)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
    const { assessment } = example('digitaal-loket-gemeente')
    writeFileSync(join(folder, 'file.pdf'), await renderPdf(reportOf(assessment)))
    const checked = spawnSync('qpdf', ['--check', join(folder, 'file.pdf')], { encoding: 'utf8' })
    const info = spawnSync('pdfinfo', [join(folder, 'file.pdf')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(checked.stdout + checked.stderr).toContain('No syntax or stream encoding errors found')
    expect(checked.status).toBe(0)
    expect(info.stdout).toMatch(/Tagged: +yes/u)
    expect(info.stderr).toBe('')
  }
)
