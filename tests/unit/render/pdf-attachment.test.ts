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
])('an assessment that is %s comes out of the PDF unchanged', async (_, text) => {
  const attachment = {
    fileName: 'toets (één).cohesietoets.json',
    mediaType: 'application/json',
    text,
    description: 'De ingevulde toets'
  } as const
  expect(readAttachment(await renderPdf({ ...sample, attachment }))).toMatchObject({ ok: true, value: text })
})

test('a report without an assessment is reported as such, even when its text mentions one', async () => {
  const { attachment: _, ...report } = reportWith([
    { kind: 'paragraph', runs: runs('1 0 obj << /EmbeddedFile /Length 5 >> stream') }
  ])
  expect(readAttachment(await renderPdf(report))).toMatchObject({
    ok: false,
    problems: [{ code: 'no-assessment-in-pdf' }]
  })
})

test('half a file is reported as damaged', async () => {
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
  ['embedded files without a length', '1 0 obj<</EmbeddedFile>>stream\nendobj '],
  ['specifications', '1 0 obj<</EmbeddedFile/EF 1 0 R/EF<<>>stream\nendobj '],
  ['files that are specified', '/EF<<1 0 R 1 1 obj<<']
])('a file of ten million bytes of %s takes no more time than another', (_, part) => {
  const bytes = Buffer.from(`%PDF-1.7\n${part.repeat(9_900_000 / part.length)}\n%%EOF`)
  const start = process.cpuUsage()
  expect(readAttachment(bytes)).toMatchObject({ ok: false })
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1_000).toBeLessThan(2_000)
})

test('an attachment that unpacks to far more than the limit of a file is refused', () => {
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

test('a PDF to which another program added a second assessment is refused, instead of read by its first', () => {
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
] as const)('beside the assessment: an embedded file with %s', (_, first, second, expected) => {
  expect(codeOf(holding(first, second))).toBe(expected)
})

const revision = (...objects: readonly string[]): string => `${objects.join('\n')}\nstartxref\n0\n%%EOF\n`
const stream = (number: number, head: string, text: string): string =>
  `${String(number)} 0 obj\n<<${head}/Length ${String(text.length)}>>\nstream\n${text}\nendstream\nendobj`
const specification = (number: number, file: number): string =>
  `${String(number)} 0 obj\n<</Type/Filespec/F (a.json)/EF<</F ${String(file)} 0 R/UF ${String(file)} 0 R>>>>\nendobj`
const catalog = (file: number): string =>
  `9 0 obj\n<</Type/Catalog/Names<</EmbeddedFiles<</Names[(a.json) ${String(file)} 0 R]>>>>>>\nendobj`
const packedObjects = (number: number, text: string): string =>
  stream(number, '/Type/ObjStm/N 1/First 4', `7 0 ${text}`)
const original = revision(stream(1, json, '{"a":1}'), specification(2, 1), catalog(2))
const changedTo = '{"a":2}'

test.each([
  ['nothing else', original, '{"a":1}'],
  ['a note by a later program', original + revision('5 0 obj\n<</Type/Annot>>\nendobj', catalog(2)), '{"a":1}'],
  ['the same specification again', original + revision(specification(2, 1)), '{"a":1}'],
  [
    'another file of another kind',
    original + revision(stream(3, '/Type/EmbeddedFile/Subtype/image#2Fpng', 'x'), specification(4, 3)),
    '{"a":1}'
  ],
  ['the word /EF in what a stream holds', original + revision(stream(3, '', 'BT (/EF ) Tj ET')), '{"a":1}'],
  [
    'a specification that now points to a stream without a type',
    original + revision(stream(3, '', changedTo), specification(2, 3)),
    null
  ],
  [
    'the same, with the names written in codes',
    original + revision(stream(3, '', changedTo), specification(2, 3).replace('/EF', '/#45#46')),
    null
  ],
  [
    'a list of names that leads to another specification',
    original + revision(stream(3, '', changedTo), specification(4, 3), catalog(4)),
    null
  ],
  [
    'a list of names that leads to one that was there',
    revision(
      stream(1, json, '{"a":1}'),
      specification(2, 1),
      stream(3, '', changedTo),
      specification(4, 3),
      catalog(2)
    ) + revision(catalog(4)),
    null
  ],
  [
    'a specification whose content is told in another object',
    original +
      revision(
        stream(3, '', changedTo),
        '6 0 obj\n<</F 3 0 R>>\nendobj',
        '2 0 obj\n<</Type/Filespec/EF 6 0 R>>\nendobj'
      ),
    null
  ],
  [
    'a specification among packed objects',
    original + revision(stream(3, '', changedTo), packedObjects(8, '<</Type/Filespec/EF<</F 3 0 R>>>>')),
    null
  ],
  [
    'packed objects that cannot be unpacked',
    original + revision(stream(8, '/Type/ObjStm/Filter/FlateDecode', 'xxxx')),
    null
  ],
  [
    'a specification that has no file any more',
    original + revision('2 0 obj\n<</Type/Filespec/F (a.json)>>\nendobj'),
    null
  ],
  [
    'a specification that now has a file of another kind',
    original + revision(stream(3, '/Type/EmbeddedFile/Subtype/text#2Fplain', changedTo), specification(2, 3)),
    null
  ],
  [
    'a specification in which a remark hides the file',
    original + revision(stream(3, '', changedTo), '4 0 obj\n<</Type/Filespec/EF% <\n<</F 3 0 R>>>>\nendobj'),
    null
  ]
])('a report with %s gives its assessment, or is refused', (_, pdf, expected) => {
  expect(codeOf(Buffer.from(`%PDF-1.7\n${pdf}`, 'latin1'))).toBe(expected ?? 'two-assessments-in-pdf')
})

test('a PDF that another program changed later gives its assessment with a warning', () => {
  expect(readAttachment(Buffer.from(`%PDF-1.7\n${original}`))).toMatchObject({ ok: true, warnings: [] })
  const signed = `%PDF-1.7\n${original}${revision('8 0 obj\n<</Type/Sig>>\nendobj')}`
  expect(readAttachment(Buffer.from(signed))).toMatchObject({ ok: true, warnings: [{ code: 'pdf-changed' }] })
})
