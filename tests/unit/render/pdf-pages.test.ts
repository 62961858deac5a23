import { describe, expect, test } from 'vitest'
import type { Report } from '#report/model.ts'
import { facesOf } from '#render/pdf/font/faces.ts'
import { fillOf } from '#render/pdf/layout/fill.ts'
import { geometryOf } from '#render/pdf/layout/geometry.ts'
import { layOut } from '#render/pdf/layout/lay-out.ts'
import { resources } from '../../support/pdf/render-pdf.ts'
import { example, filled, reportOf } from '../../support/report.ts'
import { overviewReport } from '../../support/overview.ts'
import { exampleTeam, roundDocuments, settledReport } from '../../support/round-report.ts'

const fills = (report: Report): readonly number[] =>
  fillOf(layOut(report, facesOf(resources.fonts)).placed, geometryOf(undefined).column)
const least = (report: Report): number => Math.min(...fills(report))

const full = ['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'digitale-identiteit-wallet'] as const
const languages = ['nl', 'en'] as const
const flavours = ['working', 'public'] as const
const cases = languages.flatMap((language) => flavours.map((flavour) => [language, flavour] as const))

describe('the length of reports', () => {
  test.each(full.flatMap((name) => cases.map((each) => [name, ...each] as const)))(
    'the full report of %s (%s, %s) has at most 16 pages, none nearly empty',
    (name, language, flavour) => {
      const pages = fills(reportOf(example(name).assessment, { language, flavour }))
      expect(pages.length).toBeLessThanOrEqual(16)
      expect(Math.min(...pages)).toBeGreaterThan(1 / 3)
    }
  )

  test.each(cases)('the quick scan (%s, %s) has at most 7 pages, none nearly empty', (language, flavour) => {
    const pages = fills(reportOf(example('snelle-scan').assessment, { language, flavour }))
    expect(pages.length).toBeLessThanOrEqual(7)
    expect(Math.min(...pages)).toBeGreaterThan(1 / 3)
  })

  test.each(cases)('the short report (%s, %s) has two pages, none nearly empty', (language, flavour) => {
    for (const name of [...full, 'snelle-scan']) {
      const pages = fills(reportOf(example(name).assessment, { language, flavour, length: 'short' }))
      expect(pages).toHaveLength(2)
      expect(Math.min(...pages)).toBeGreaterThan(1 / 3)
    }
  })

  test.each(languages)('no page about many drafts is nearly empty (%s)', (language) => {
    for (const flavour of flavours) {
      const pages = fills(overviewReport(language, flavour))
      expect(pages.length).toBeLessThanOrEqual(10)
      expect(Math.min(...pages)).toBeGreaterThan(1 / 3)
    }
  })

  test.each(languages)('no page about a round is nearly empty (%s)', (language) => {
    for (const report of Object.values(roundDocuments(exampleTeam(), language)))
      expect(least(report)).toBeGreaterThan(1 / 3)
    for (const flavour of flavours) expect(least(settledReport(language, flavour))).toBeGreaterThan(1 / 3)
  })

  test('no page of a report with hardly any answers is nearly empty', () => {
    for (const depth of ['quick', 'full'] as const)
      for (const everywhere of [0, 1, 2, 3])
        expect(least(reportOf(filled({ depth, everywhere })))).toBeGreaterThan(1 / 3)
  })
})
