import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { reportSchema } from '#report/schema.ts'
import { everyBlock } from '#render/captions.ts'
import { renderers } from '#render/registry.ts'
import { formats, type Format, type RenderedFile, type Resources } from '#render/renderer.ts'
import { hardReport, hardTexts } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { formatsOf } from '../support/formats.ts'
import { textOfFile } from '../support/read-back.ts'
import { referee } from '../support/referees.ts'
import { lost, piecesOf, wordsOf } from '../support/report-words.ts'
import { overviewReport } from '../support/overview.ts'
import { example, reportOf } from '../support/report.ts'
import { printed, workshopReport, workshopResult } from '../support/workshop-report.ts'
import { exampleTeam, roundDocuments, settledReport } from '../support/round-report.ts'

const resources: Resources = {
  fonts: {
    regular: readFileSync('public/fonts/inter-regular.ttf'),
    semibold: readFileSync('public/fonts/inter-semibold.ttf')
  }
}
const render = async (format: Format, report: Report) => (await renderers[format].load()).render(report, resources)

const documents = formatsOf('words')
const sheets = formatsOf('cells')

const read = (files: readonly RenderedFile[]) => files.map(textOfFile).join('\n')

test('the sample report has every kind of block, so that no test below passes by accident', () => {
  const kinds = new Set(everyBlock(sampleReport('nl')).map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([
    'callout',
    'facts',
    'figure',
    'heading',
    'list',
    'paragraph',
    'quote',
    'table',
    'tick-list',
    'write-lines'
  ])
  expect(
    sampleReport('nl')
      .sections.flatMap(({ blocks }) => blocks)
      .some(({ kind }) => kind === 'group')
  ).toBe(true)
})

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(documents)('%s loses no word of the report and keeps the order', async (format) => {
    expect(lost(sampleReport(language), read(await render(format, sampleReport(language))))).toEqual([])
  })

  test.each(documents)('%s of a real report loses no word', async (format) => {
    const { assessment, warnings } = example('digitaal-loket-gemeente')
    const report = reportOf(assessment, { language, warnings })
    expect(piecesOf(report).length).toBeGreaterThan(300)
    expect(lost(report, read(await render(format, report)))).toEqual([])
  })

  test.each(documents)(
    '%s of the documents of a round, of a workshop and about many drafts loses no word',
    async (format) => {
      for (const report of [
        ...Object.values(roundDocuments(exampleTeam(), language)),
        settledReport(language, 'working'),
        workshopReport(language, 'working'),
        workshopResult(language, 'working'),
        overviewReport(language, 'working'),
        overviewReport(language, 'public'),
        ...printed(language).map(({ report: sheet }) => sheet)
      ])
        expect(lost(report, read(await render(format, report)))).toEqual([])
    }
  )

  test.each(sheets)('%s has every cell of every sheet', async (format) => {
    const report = sampleReport(language)
    const found = wordsOf(read(await render(format, report)).replaceAll('""', '"'))
    for (const sheet of report.sheets) {
      for (const cell of [sheet.columns, ...sheet.rows].flat()) {
        const written =
          typeof cell === 'number' && format === 'csv' && language === 'nl'
            ? String(cell).replace('.', ',')
            : String(cell ?? '')
        expect(found).toContain(wordsOf(written))
      }
    }
  })

  test.each(formatsOf('data'))('%s contains the report, and conforms to its schema', async (format) => {
    const [file] = await render(format, sampleReport(language))
    const { $schema, ...report } = reportSchema.parse(JSON.parse(String(file?.content)))
    expect($schema).toBe('report.v1.schema.json')
    expect(report).toEqual(sampleReport(language))
  })

  test.each(formatsOf('data'))(
    '%s of the documents of a round, of a workshop and about many drafts conforms to its schema',
    async (format) => {
      const documents = [
        ...Object.values(roundDocuments(exampleTeam(), language)),
        ...Object.values(roundDocuments({ ...exampleTeam(), reviews: [] }, language)),
        settledReport(language, 'working'),
        settledReport(language, 'public'),
        workshopReport(language, 'public'),
        workshopResult(language, 'working'),
        overviewReport(language, 'working'),
        overviewReport(language, 'public', { count: 12 }),
        ...printed(language).map(({ report }) => report)
      ]
      for (const document of documents) {
        const [file] = await render(format, document)
        const { $schema: _, ...report } = reportSchema.parse(JSON.parse(String(file?.content)))
        expect(report).toEqual(document)
      }
    }
  )
})

describe('hard texts', () => {
  test.each(documents)('%s stays valid and loses no word', async (format) => {
    const files = await render(format, hardReport())
    expect(lost(hardReport(), read(files))).toEqual([])
  })

  test.each(sheets)('%s stays valid and loses no word', async (format) => {
    const found = wordsOf(read(await render(format, hardReport())).replaceAll('""', '"'))
    for (const text of Object.values(hardTexts)) expect(found).toContain(wordsOf(text))
  })
})

describe.each(formats)('%s', (format) => {
  test('gives the same bytes for the same report, in every time zone', async () => {
    const before = process.env['TZ']
    const first = await render(format, sampleReport('nl'))
    process.env['TZ'] = 'Asia/Tokyo'
    const second = await render(format, sampleReport('nl'))
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(second.map(({ content }) => Buffer.from(content).toString('base64'))).toEqual(
      first.map(({ content }) => Buffer.from(content).toString('base64'))
    )
  })

  test('has the extension, media type and file names of the registry', async () => {
    const files = await render(format, sampleReport('nl'))
    expect(new Set(files.map(({ suffix }) => suffix)).size).toBe(files.length)
    for (const file of files) {
      expect(file.extension).toBe(renderers[format].extension)
      expect(file.mediaType.split(';')[0]).toBe(renderers[format].mediaType)
      expect(file.content.length).toBeGreaterThan(0)
    }
  })
})

const poppler = referee('poppler', spawnSync('pdftotext', ['-v']).status === 0)

describe.each(formatsOf('pages'))('%s', (format) => {
  test.skipIf(!poppler).each(['nl', 'en'] as const)('in %s has every word of the report', async (language) => {
    const [file] = await render(format, sampleReport(language))
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: Buffer.from(file?.content ?? ''), encoding: 'utf8' })
    const found = new Set(wordsOf(stdout).split(' '))
    const words = piecesOf(sampleReport(language))
      .filter(({ loose }) => !loose)
      .flatMap(({ text }) => wordsOf(text).split(' '))
    expect(words.filter((word) => word !== '' && !found.has(word))).toEqual([])
  })
})
