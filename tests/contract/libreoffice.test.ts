import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { everyBlock } from '#render/captions.ts'
import { renderers } from '#render/registry.ts'
import type { Format } from '#render/renderer.ts'
import { hardReport } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { formatsThat } from '../support/formats.ts'
import { overviewReport } from '../support/overview.ts'
import { referee } from '../support/referees.ts'
import { piecesOf, wordsOf } from '../support/report-words.ts'
import { exampleTeam, roundDocuments } from '../support/round-report.ts'

const isHere = (command: string, argument: string) => spawnSync(command, [argument]).status === 0
const hasReferees = referee('LibreOffice and poppler', isHere('soffice', '--version') && isHere('pdftotext', '-v'))
const fonts = {
  regular: readFileSync('public/fonts/inter-regular.ttf'),
  semibold: readFileSync('public/fonts/inter-semibold.ttf')
}

const documents = formatsThat(({ inOffice, holds }) => inOffice && holds === 'words')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/**
 * The text that LibreOffice shows for the file. It refuses a file that it would have to repair, and makes no PDF of it.
 */
async function shown(format: Format, report: Report): Promise<string> {
  const [file] = await (await renderers[format].load()).render(report, { fonts })
  writeFileSync(join(folder, `report.${format}`), file?.content ?? '')
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `report.${format}`)
    ],
    { encoding: 'utf8', timeout: 120_000 }
  )
  if (status !== 0) throw new Error(stderr)
  return wordsOf(spawnSync('pdftotext', [join(folder, 'report.pdf'), '-'], { encoding: 'utf8' }).stdout)
}

describe.skipIf(!hasReferees)('in LibreOffice (skipped without soffice and pdftotext)', () => {
  test.each(documents)('%s opens and shows every word', async (format) => {
    const found = new Set((await shown(format, sampleReport('nl'))).split(' '))
    const words = piecesOf(sampleReport('nl'))
      .filter(({ loose }) => !loose)
      .flatMap(({ text }) => wordsOf(text).split(' '))
    expect(words.filter((word) => word !== '' && !found.has(word))).toEqual([])
  })

  test.each(formatsThat(({ inOffice, holds }) => inOffice && holds === 'cells'))(
    '%s opens and shows every cell, formulas as text',
    async (format) => {
      const found = await shown(format, sampleReport('nl'))
      expect(found).toContain('=HYPERLINK("http://kwaad.example")')
      expect(found).toContain('-voorleggen')
    }
  )

  const others: Readonly<Record<string, () => Report>> = {
    'the agenda of a round': () => roundDocuments(exampleTeam()).agenda,
    'the overview of many drafts': () => overviewReport('nl', 'working', { count: 12 })
  }
  test.each(Object.keys(others).flatMap((name) => documents.map((format) => [name, format] as const)))(
    '%s as %s opens and shows every word',
    async (name, format) => {
      const report = others[name]?.() ?? sampleReport('nl')
      // A line may end at the hyphen or dash inside a word; pdftotext leaves the hyphen out.
      const split = (text: string) => wordsOf(text).replaceAll('-', '').replaceAll('–', ' ').split(' ')
      const found = new Set(split(await shown(format, report)))
      const words = piecesOf(report)
        .filter(({ loose }) => !loose)
        .flatMap(({ text }) => split(text))
      // Where the typeface is not installed, a wider one takes its place and breaks words in the heads of narrow columns.
      const heads = new Set(
        everyBlock(report).flatMap((block) =>
          block.kind === 'table' ? block.columns.flatMap(({ title }) => split(title)) : []
        )
      )
      expect(words.filter((word) => word !== '' && !found.has(word) && !heads.has(word))).toEqual([])
    }
  )

  test('the workbook about many drafts opens, and has a row per draft', async () => {
    const found = await shown('xlsx', overviewReport('nl', 'working', { count: 3 }))
    for (const word of ['title_key', 'szw-role', 'cohesietoets-2']) expect(found).toContain(word)
  })

  test.each(formatsThat(({ inOffice }) => inOffice))('%s with hard texts opens', async (format) => {
    expect(await shown(format, hardReport())).toContain('Łódź')
  })
})
