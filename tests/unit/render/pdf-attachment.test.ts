import { zlibSync } from 'fflate'
import { readFileSync } from 'node:fs'
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

const codeOf = (bytes: Uint8Array): string => {
  const read = readAttachment(bytes)
  return read.ok ? read.value : read.problems.map(({ code }) => code).join()
}
const holding = (...streams: readonly (readonly [head: string, text: string])[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n${streams.map(([head, text]) => `${head}/Length ${text.length}>>\nstream\n${text}\nendstream\nendobj\n`).join('')}%%EOF\n`
  )
const json = '/Type /EmbeddedFile /Subtype /application#2Fjson '

test('a PDF to which another program added a second assessment is refused, not read by the first', () => {
  expect(codeOf(readFileSync('tests/fixtures/cases/updated-attachment.pdf'))).toBe('two-assessments-in-pdf')
})

test.each([
  ['another number', [`1 0 obj\n<<${json}`, '{"a":1}'], [`2 0 obj\n<<${json}`, '{"a":2}'], 'two-assessments-in-pdf'],
  ['the same number', [`1 0 obj\n<<${json}`, '{"a":1}'], [`1 0 obj\n<<${json}`, '{"a":2}'], 'two-assessments-in-pdf'],
  [
    'the same number, without its type',
    [`1 0 obj\n<<${json}`, '{"a":1}'],
    ['1 0 obj\n<<', '{"a":2}'],
    'two-assessments-in-pdf'
  ],
  [
    'no kind',
    [`1 0 obj\n<<${json}`, '{"a":1}'],
    ['2 0 obj\n<</Type/EmbeddedFile', '{"a":2}'],
    'two-assessments-in-pdf'
  ],
  ['the same content', [`1 0 obj\n<<${json}`, '{"a":1}'], [`2 0 obj\n<<${json}`, '{"a":1}'], '{"a":1}'],
  [
    'another kind',
    [`1 0 obj\n<<${json}`, '{"a":1}'],
    ['2 0 obj\n<</Type/EmbeddedFile/Subtype/image#2Fpng', 'png'],
    '{"a":1}'
  ],
  [
    'another kind, before it',
    ['2 0 obj\n<</Type/EmbeddedFile/Subtype /text#2Fplain', 'x'],
    [`3 0 obj\n<<${json}`, '{"a":1}'],
    '{"a":1}'
  ]
] as const)('beside the assessment an embedded file with %s', (_, first, second, expected) => {
  expect(codeOf(holding(first, second))).toBe(expected)
})
