import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { hardReport, hardTexts } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { hasQpdf, openPdf } from '../support/pdf/open-pdf.ts'
import { renderPdf } from '../support/pdf/render-pdf.ts'
import { paragraph, reportWith, runs, tableOf, words } from '../support/pdf/reports.ts'
import { textInOrder } from '../support/pdf/tree.ts'
import { lost, wordsOf } from '../support/report-words.ts'
import { referee } from '../support/referees.ts'
import { example, filled, reportOf } from '../support/report.ts'
import { overviewReport } from '../support/overview.ts'
import { exampleTeam, roundDocuments, settledReport } from '../support/round-report.ts'

const readBack = async (report: Report): Promise<string> => textInOrder(openPdf(await renderPdf(report)))

/** The text in composed form: a letter and its accent are one character, and invisible direction marks are gone. */
const asRead = (text: string): string => text.normalize('NFC').replace(/[\u200e\u202a-\u202e\u2066-\u2069]/gu, '')

const composed = (report: Report): Report => JSON.parse(asRead(JSON.stringify(report))) as Report

describe.skipIf(!hasQpdf)('the PDF loses no word (skipped without qpdf)', () => {
  test.each(['nl', 'en'] as const)('of the sample report in %s', async (language) => {
    expect(lost(sampleReport(language), await readBack(sampleReport(language)))).toEqual([])
  })

  test.each(['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet', 'snelle-scan'])(
    'of the example %s',
    async (name) => {
      for (const language of ['nl', 'en'] as const) {
        for (const flavour of ['working', 'public'] as const) {
          const { assessment, warnings } = example(name)
          const report = reportOf(assessment, { language, flavour, warnings, includeEvidence: true })
          expect(lost(report, await readBack(report))).toEqual([])
        }
      }
    }
  )

  test.each(['nl', 'en'] as const)(
    'of the comparison and the agenda of a round, of the settled report, and of the overview of many drafts, in %s',
    async (language) => {
      for (const report of [
        ...Object.values(roundDocuments(exampleTeam(), language)),
        overviewReport(language, 'working', { count: 12 }),
        settledReport(language, 'working'),
        settledReport(language, 'public')
      ])
        expect(lost(report, await readBack(report))).toEqual([])
    }
  )

  test('of hard texts in every place', async () => {
    expect(lost(composed(hardReport()), asRead(await readBack(hardReport())))).toEqual([])
  })

  test.each(Object.entries(hardTexts))('of a paragraph with only %s', async (_, hard) => {
    expect(wordsOf(asRead(await readBack(reportWith([paragraph(hard)]))))).toContain(wordsOf(asRead(hard)))
  })

  test('of an answer of 10,000 words, in a paragraph and in a cell taller than a page', async () => {
    const long = words(10_000)
    const report = reportWith([
      paragraph(long),
      tableOf([
        ['Rij', long, '1'],
        ['Volgende rij', 'kort', '2']
      ])
    ])
    expect(lost(report, await readBack(report))).toEqual([])
  })

  test('of a table of 300 rows', async () => {
    const report = reportWith([
      tableOf(
        Array.from({ length: 300 }, (_, at) => [`Rij ${String(at)}`, words(1 + (at % 40), `r${String(at)}w`), ''])
      )
    ])
    expect(lost(report, await readBack(report))).toEqual([])
  })

  test('of one word of 3,000 letters, which is shown in parts and read as one', async () => {
    const report = reportWith([
      paragraph('m'.repeat(3_000)),
      { kind: 'list', ordered: true, entries: [[runs('w'.repeat(3_000))]] }
    ])
    expect(lost(report, await readBack(report))).toEqual([])
  })

  test('of a callout and a quote of several pages, and of a group that fits on no page', async () => {
    const report = reportWith([
      {
        kind: 'group',
        blocks: [
          { kind: 'callout', tone: 'attention', title: 'Lang', body: [runs(words(1_500, 'c'))] },
          { kind: 'quote', name: 'Citaat', paragraphs: [runs(words(1_500, 'q')), runs('slot')] }
        ]
      },
      paragraph('Daarna.')
    ])
    expect(lost(report, await readBack(report))).toEqual([])
  })
})

const hasPoppler = referee('pdftotext', spawnSync('pdftotext', ['-v']).status === 0)

test.skipIf(!hasPoppler)('pdftotext finds the words of an example (skipped without poppler)', async () => {
  const { assessment } = example('digitale-identiteit-wallet')
  const report = reportOf(assessment)
  const { stdout } = spawnSync('pdftotext', ['-', '-'], {
    input: Buffer.from(await renderPdf(report)),
    encoding: 'utf8'
  })
  for (const heading of report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  ))
    expect(wordsOf(stdout)).toContain(wordsOf(heading))
})

test.skipIf(!hasPoppler)(
  'pdftotext reads the original where the font lacks a character (skipped without poppler)',
  async () => {
    const { stdout } = spawnSync('pdftotext', ['-', '-'], {
      input: Buffer.from(await renderPdf(reportWith([paragraph('Een 👍🏽 en een 中文 teken.')]))),
      encoding: 'utf8'
    })
    expect(stdout).toContain('👍🏽')
    expect(stdout).toContain('中文')
  }
)

describe.skipIf(!hasPoppler)('the footer of a page (skipped without pdftotext)', () => {
  const titles = {
    short: 'Loket',
    words: 'Wet '.repeat(60),
    wide: 'W'.repeat(500),
    mixed: 'Ḥasan Жуков 日本語 '.repeat(20)
  }
  test.each(Object.entries(titles))(
    'contains the whole date, however long the title and the version: %s',
    async (_, title) => {
      for (const language of ['nl', 'en'] as const) {
        const assessment = filled({ answers: { 'policy-title': title, 'draft-version': 'M'.repeat(300) } })
        const report = reportOf(assessment, { language })
        const written = spawnSync('pdftotext', ['-layout', '-', '-'], {
          input: await renderPdf(report),
          encoding: 'utf8'
        })
        const pages = written.stdout.split('\f').slice(0, -1)
        expect(pages.length).toBeGreaterThan(4)
        for (const page of pages)
          expect(
            page
              .replace(/(?:Pagina|Page) \d+ \w+ \d+/u, '')
              .replace(/\s+/gu, ' ')
              .slice(-220)
          ).toMatch(/22 [Nn]ovember 2026/u)
      }
    }
  )
})
