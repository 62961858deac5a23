import { expect, test } from 'vitest'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { sampleReport } from '../../fixtures/sample-report.ts'
import { renderPdf } from '../../support/pdf/render-pdf.ts'
import { reportWith, runs } from '../../support/pdf/reports.ts'

const sample = sampleReport('nl')

test.each([
  ['plain', '{"format":"cohesietoets/assessment"}\n'],
  ['with every kind of character', 'ĳ ≥ 👍🏽 \u0000 endstream endobj stream\r\n >> النص'],
  ['long', JSON.stringify(Array.from({ length: 40_000 }, (_, at) => at))]
])('an assessment that is %s comes out of the PDF as it went in', async (_, text) => {
  const attachment = { fileName: 'toets (één).cohesietoets.json', mediaType: 'application/json', text, description: 'De ingevulde toets' } as const
  expect(readAttachment(await renderPdf({ ...sample, attachment }))).toMatchObject({ ok: true, value: text })
})

test('a report without an assessment says so, even when its text talks about one', async () => {
  const { attachment: _, ...report } = reportWith([{ kind: 'paragraph', runs: runs('1 0 obj << /EmbeddedFile /Length 5 >> stream') }])
  expect(readAttachment(await renderPdf(report))).toMatchObject({ ok: false, problems: [{ code: 'no-assessment-in-pdf' }] })
})

test('half a file is told to be damaged', async () => {
  const bytes = await renderPdf(sample)
  expect(readAttachment(bytes.subarray(0, bytes.length / 2))).toMatchObject({ ok: false, problems: [{ code: 'damaged-pdf' }] })
})
