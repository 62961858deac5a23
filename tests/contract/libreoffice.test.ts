import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Format } from '#render/renderer.ts'
import { hardReport } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { formatsThat } from '../support/formats.ts'
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

describe.skipIf(!hasReferees)(
  'in LibreOffice (skipped without soffice and pdftotext)',
  () => {
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

    test.each(documents)('the agenda of a round as %s opens and shows every word', async (format) => {
      const { agenda } = roundDocuments(exampleTeam())
      // A line may end at the hyphen or dash inside a word; pdftotext leaves the hyphen out.
      const split = (text: string) => wordsOf(text).replaceAll('-', '').replaceAll('–', ' ').split(' ')
      const found = new Set(split(await shown(format, agenda)))
      const words = piecesOf(agenda)
        .filter(({ loose }) => !loose)
        .flatMap(({ text }) => split(text))
      expect(words.filter((word) => word !== '' && !found.has(word))).toEqual([])
    })

    test.each(formatsThat(({ inOffice }) => inOffice))('%s with hard texts opens', async (format) => {
      expect(await shown(format, hardReport())).toContain('Łódź')
    })
  },
  240_000
)
