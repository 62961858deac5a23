import { describe, expect, test } from 'vitest'
import { formats, type Format } from '#render/renderer.ts'
import { renderers } from '#render/registry.ts'
import { strFromU8, unzipSync } from 'fflate'
import { blocksOf, example, filled, reportOf, textOf } from '../support/report.ts'
import { resources } from '../support/pdf/render-pdf.ts'

const { assessment } = example('ai-in-het-onderwijs')

describe('the short report', () => {
  test('has the question, the outcome with its reasons, the decisions, what is open and who was involved', () => {
    const report = reportOf(assessment, { length: 'short' })
    expect(report.sections.map(({ id }) => id)).toEqual(['question', 'summary', 'decisions', 'open', 'involved'])
    const lists = (section: string) =>
      blocksOf(report, section).flatMap((block) =>
        block.kind === 'list' && block.ordered ? [block.entries.length] : []
      )
    expect([lists('summary'), lists('decisions')]).toEqual([[3], [3]])
    expect(textOf(report, 'involved')).toContain('Mede-eigenaar: Ministerie van Onderwijs')
    expect(report.attachment).toBeUndefined()
    const headings = blocksOf(report, 'involved').flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual(['Wie er betrokken waren', 'Wie er aan tafel zit', 'Welke groepen in beeld zijn'])
  })

  test('has no names in the public version', () => {
    expect(textOf(reportOf(assessment, { length: 'short' }), 'involved')).toContain('De toets is ingevuld door')
    expect(textOf(reportOf(assessment, { length: 'short', flavour: 'public' }))).not.toContain('is ingevuld door')
  })

  test('is there for a draft without any answer, too', () => {
    expect(textOf(reportOf(filled(), { length: 'short' }))).toContain('nog geen enkel toetspunt ingevuld')
  })
})

describe('a mark', () => {
  const mark = 'Vertrouwelijk – concept'
  const shown: readonly Format[] = formats.filter((format) => format !== 'csv' && format !== 'xlsx')

  test.each(shown)('is in %s', async (format) => {
    const report = reportOf(assessment, { length: 'short', mark })
    const [file] = await (await renderers[format].load()).render(report, resources)
    const content = file?.content ?? ''
    const text =
      typeof content === 'string'
        ? content
        : format === 'pdf'
          ? ''
          : Object.entries(unzipSync(content))
              .filter(([path]) => path.endsWith('.xml'))
              .map(([, bytes]) => strFromU8(bytes))
              .join('')
    if (format === 'pdf') expect(content.length).toBeGreaterThan(1000)
    else expect(text).toContain(mark)
  })

  test('is never in the public version', () => {
    expect(reportOf(assessment, { mark }).mark).toBe(mark)
    expect(JSON.stringify(reportOf(assessment, { mark, flavour: 'public' }))).not.toContain(mark)
    expect(reportOf(assessment, { mark: '\u200b ' }).mark).toBeUndefined()
  })
})
