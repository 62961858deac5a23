import { describe, expect, test } from 'vitest'
import { fileName } from '#assessment/file-name.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { readAttachment } from '#render/pdf/read-attachment.ts'
import { renderers } from '#render/registry.ts'
import type { Format, RenderedFile } from '#render/renderer.ts'
import { hostileAssessment, hostileText, payload } from '../fixtures/hostile-assessment.ts'
import { formatsOf } from '../support/formats.ts'
import { faultsOf } from '../support/pdf/invariants.ts'
import { hasQpdf, openPdf } from '../support/pdf/open-pdf.ts'
import { renderPdf, resources } from '../support/pdf/render-pdf.ts'
import { atHand, cohesietoets } from '../support/questionnaire.ts'
import { partsOf, textOfFile } from '../support/read-back.ts'
import { lost, wordsOf } from '../support/report-words.ts'
import { reportOf } from '../support/report.ts'
import { elements, readXml } from '../support/xml.ts'

/** A hundred thousand characters in one place. */
const long = 'lang verhaal '.repeat(8_000).slice(0, 100_000)

const assessment = hostileAssessment()
const veryLong = hostileAssessment('kort')
const assessments = [
  ['hostile texts in every place', assessment],
  [
    'texts with much white space in the middle',
    {
      ...veryLong,
      answers: {
        ...veryLong.answers,
        'szw-role-Comment': `a${' '.repeat(100_000)}b`,
        'ocw-role-Comment': `a${'\n'.repeat(3_000)}b`
      }
    }
  ],
  [
    'texts of 100,000 characters',
    {
      ...veryLong,
      answers: {
        ...veryLong.answers,
        'policy-title': long,
        'szw-role-Comment': long,
        'ocw-role-Comment': `=${long}`,
        own: long
      }
    }
  ]
] as const

const warningsOf = (text: string) => {
  const read = readAssessment(text, atHand(cohesietoets))
  if (!read.ok) throw new Error(JSON.stringify(read.problems).slice(0, 500))
  return read
}

describe.each(assessments)('an assessment with %s', (_, given) => {
  const read = warningsOf(writeAssessment(given))
  const report = reportOf(read.value.assessment, { warnings: read.warnings, includeEvidence: true })
  const render = async (format: Format): Promise<readonly RenderedFile[]> =>
    (await renderers[format].load()).render(report, resources)

  test('is read back unchanged, with a warning for every unknown name', () => {
    expect(read.value.assessment).toEqual({ $schema: 'assessment.v1.schema.json', ...given })
    expect(read.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-answer', 'unknown-field', 'questionnaire-version'])
    )
  })

  test.each(formatsOf('words'))('gives a sound %s with every word', async (format) => {
    expect(lost(report, (await render(format)).map(textOfFile).join('\n')).map((words) => words.slice(0, 100))).toEqual(
      []
    )
  })

  test('gives tables without a formula, and cells that a spreadsheet can hold', async () => {
    const [book] = await render('xlsx')
    if (book === undefined) throw new Error('no workbook')
    for (const [path, part] of partsOf(book)) {
      expect(part, path).not.toContain('<f>')
      if (path.startsWith('xl/worksheets/'))
        for (const cell of elements(readXml(part), 't')) expect(JSON.stringify(cell).length).toBeLessThan(40_000)
    }
    for (const { content } of await render('csv')) {
      const cells = [...String(content).matchAll(/(?:^\ufeff|;|\r\n)("(?:[^"]|"")*"|[^;\r\n]*)/g)].map(
        ([, cell = '']) => cell.replace(/^"/, '')
      )
      expect(cells.length).toBeGreaterThan(100)
      expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+@]/u.test(cell)).map((cell) => cell.slice(0, 50))).toEqual([])
    }
  })

  test.skipIf(!hasQpdf)(
    'gives a PDF that meets all invariants and returns the assessment (skipped without qpdf)',
    async () => {
      const bytes = await renderPdf(report)
      expect(faultsOf(openPdf(bytes))).toEqual([])
      const attachment = readAttachment(bytes)
      expect(attachment.ok && warningsOf(attachment.value).value.assessment).toEqual(read.value.assessment)
    }
  )
})

test('the texts of the report contain the hostile text itself', () => {
  expect(wordsOf(JSON.stringify(reportOf(assessment, { includeEvidence: true })))).toContain(
    wordsOf(payload.slice(-40))
  )
})

test.each([
  ['hostile', hostileText],
  ['a path', '../../../etc/passwd'],
  ['a path of Windows', '..\\..\\C:\\x'],
  ['a device of Windows', 'CON'],
  ['a device with an ending', 'aux.txt'],
  ['dots and spaces at the end', 'titel. . .'],
  ['a disguised ending', 'factuur\u202efdp.exe'],
  ['line ends', 'a\r\nContent-Disposition: x'],
  ['a lone surrogate', '\ud800'],
  ['stars and pipes', 'a*b|c?d"e<f>g:h'],
  ['zero', 'a\u0000b'],
  ['very long', 'é'.repeat(100_000)]
])('a file named after a title that is %s is safe on every system', (_, title) => {
  for (const answers of [
    { 'policy-title': title },
    { 'policy-title': title, 'draft-version': title, 'draft-date': title }
  ]) {
    const name = `${fileName({ answers, modifiedAt: '2026-11-22T11:00:00Z' })}.pdf`
    expect(name).toMatch(/^cohesietoets[\p{L}\p{N}._-]*\.pdf$/u)
    // eslint-disable-next-line no-control-regex
    expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\p{Cf}\p{Cs}]|\.\.|[. ]\.pdf$/u)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  }
})
