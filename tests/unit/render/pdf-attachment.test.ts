import { zlibSync } from 'fflate'
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
  const attachment = {
    fileName: 'toets (één).cohesietoets.json',
    mediaType: 'application/json',
    text,
    description: 'De ingevulde toets'
  } as const
  expect(readAttachment(await renderPdf({ ...sample, attachment }))).toMatchObject({ ok: true, value: text })
})

test('a report without an assessment says so, even when its text talks about one', async () => {
  const { attachment: _, ...report } = reportWith([
    { kind: 'paragraph', runs: runs('1 0 obj << /EmbeddedFile /Length 5 >> stream') }
  ])
  expect(readAttachment(await renderPdf(report))).toMatchObject({
    ok: false,
    problems: [{ code: 'no-assessment-in-pdf' }]
  })
})

test('half a file is told to be damaged', async () => {
  const bytes = await renderPdf(sample)
  expect(readAttachment(bytes.subarray(0, bytes.length / 2))).toMatchObject({
    ok: false,
    problems: [{ code: 'damaged-pdf' }]
  })
})

test.each([
  ['objects that never end', '1 0 obj<<'],
  ['objects that all claim to hold an assessment', '1 0 obj<</EmbeddedFile '],
  ['digits', '1'],
  ['streams without a dictionary', 'stream\n'],
  ['embedded files without a length', '1 0 obj<</EmbeddedFile>>stream\nendobj ']
])('a file of ten million bytes of %s takes no more time than another', (_, part) => {
  const bytes = Buffer.from(`%PDF-1.7\n${part.repeat(9_900_000 / part.length)}\n%%EOF`)
  const start = process.cpuUsage()
  expect(readAttachment(bytes)).toMatchObject({ ok: false })
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test('an attachment that unpacks to far more than a file may have is refused', () => {
  const bomb = zlibSync(new Uint8Array(50_000_000))
  const bytes = Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${String(bomb.length)}>>\nstream\n`
    ),
    bomb,
    Buffer.from('\nendstream\nendobj\n%%EOF\n')
  ])
  expect(readAttachment(bytes)).toMatchObject({ ok: false, problems: [{ code: 'damaged-pdf' }] })
})
