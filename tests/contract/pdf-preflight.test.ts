import { describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { hardReport } from '../fixtures/hard-texts.ts'
import { sampleReport } from '../fixtures/sample-report.ts'
import { hasPreflight, preflight } from '../support/pdf/preflight.ts'
import { renderPdf } from '../support/pdf/render-pdf.ts'
import { example, reportOf } from '../support/report.ts'
import { overviewReport } from '../support/overview.ts'
import { crowd, roundDocuments } from '../support/round-report.ts'

/** PDF/A-1 allows no attachments. */
function withoutAttachment({ attachment: _, ...report }: Report): Report {
  return report
}

describe.skipIf(!hasPreflight)('Apache PDFBox Preflight (skipped without libpdfbox2-java, java and qpdf)', () => {
  test('finds nothing in a public report', async () => {
    const { assessment, warnings } = example('digitaal-loket-gemeente')
    expect(preflight(await renderPdf(reportOf(assessment, { flavour: 'public', warnings })))).toBe('')
  })

  test('finds nothing in the overview of many drafts', async () => {
    expect(preflight(await renderPdf(overviewReport('nl', 'working')))).toBe('')
  })

  test('finds nothing in the comparison and the agenda of a round', async () => {
    for (const report of Object.values(roundDocuments(crowd(15)))) expect(preflight(await renderPdf(report))).toBe('')
  })

  test.each(['nl', 'en'] as const)('finds nothing in the sample report in %s', async (language) => {
    expect(preflight(await renderPdf(withoutAttachment(sampleReport(language))))).toBe('')
  })

  test('finds nothing in hard texts', async () => {
    expect(preflight(await renderPdf(withoutAttachment(hardReport())))).toBe('')
  })

  test('finds an attachment, which shows that it really runs', async () => {
    expect(preflight(await renderPdf(sampleReport('nl')))).toContain('EmbeddedFile entry is present')
  })
})
