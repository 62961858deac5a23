import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment } from '#assessment/types.ts'
import type { Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Format, Resources } from '#render/renderer.ts'
import type { Outcome } from '#outcome/types.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { formatsOf } from '../support/formats.ts'
import { hasQpdf, openPdf } from '../support/pdf/open-pdf.ts'
import { textInOrder } from '../support/pdf/tree.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { textOfFile } from '../support/read-back.ts'
import { piecesOf, wordsOf } from '../support/report-words.ts'
import { blocksOf, reportOf, textOf } from '../support/report.ts'

const languages = ['nl', 'en'] as const
const anyOne = anyAssessment(cohesietoets)

/** All numbers in a text, for comparison: decimal marks and thousands separators are normalised. */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replace(',', '.'))

/** The numbers that the report must give for a theme: both ends of its score, in whole points. */
const pointsOf = (outcome: Outcome): ReadonlyMap<string, readonly string[]> =>
  new Map(
    outcome.themes.flatMap(({ id, score }) =>
      score === null
        ? []
        : [[`theme-${id}`, [...new Set([score.low, score.high].map((points) => String(Math.round(points))))]]]
    )
  )

describe('the numbers in the report equal those of the outcome', () => {
  it.each(languages)('in %s: scores, ranges, weights, levels and gains', (language) => {
    let themes = 0
    fc.assert(
      fc.property(anyOne, (assessment) => {
        const outcome = outcomeOf(cohesietoets, assessment)
        const report = reportOf(assessment, { language, outcome })
        for (const [section, points] of pointsOf(outcome)) {
          const lead = blocksOf(report, section).find((block) => block.kind === 'paragraph' && block.tone === 'lead')
          expect(
            numbersIn(lead?.kind === 'paragraph' ? lead.runs.map(({ text }) => text).join('') : '').slice(
              0,
              points.length
            )
          ).toEqual(points)
          themes += 1
        }
        const total = outcome.overall.score
        if (total !== null && outcome.completeness !== 0)
          for (const end of [total.low, total.high])
            expect(numbersIn(textOf(report, 'summary'))).toContain(String(Math.round(end)))
        const [findings, actions] = report.sheets
        const shown = outcome.findings.filter((finding) => finding.outcome !== 'hidden')
        expect(findings?.rows.map((row) => [row[4], row[6]])).toEqual(shown.map(({ level, weight }) => [level, weight]))
        const gains = new Map(
          outcome.advice.map(({ brings }, place) => [place + 1, brings ? Math.round(brings.theme) : null])
        )
        for (const row of actions?.rows ?? []) if (typeof row[0] === 'number') expect(row[7]).toBe(gains.get(row[0]))
      }),
      { numRuns: 60 }
    )
    expect(themes).toBeGreaterThan(200)
  })

  const resources: Resources = {
    fonts: {
      regular: readFileSync('public/fonts/inter-regular.ttf'),
      semibold: readFileSync('public/fonts/inter-semibold.ttf')
    }
  }
  const rendered = async (format: Format, report: Report): Promise<string> => {
    const files = await (await renderers[format].load()).render(report, resources)
    const [first] = files
    return format === 'pdf' && first !== undefined && typeof first.content !== 'string'
      ? textInOrder(openPdf(first.content))
      : files.map(textOfFile).join('\n')
  }
  const cases = fc.sample(anyOne, { numRuns: 4, seed: 3 })

  describe.each(languages)('in %s', (language) => {
    it.each(formatsOf('words', ...(hasQpdf ? (['pages'] as const) : [])))('in every sentence of %s', async (format) => {
      for (const assessment of cases) {
        const report = reportOf(assessment, { language })
        const found = wordsOf(await rendered(format, report))
        const withNumbers = piecesOf(report)
          .map(({ text }) => wordsOf(text))
          .filter((text) => /\d/u.test(text))
        expect(withNumbers.filter((text) => !found.includes(text))).toEqual([])
        expect(withNumbers.length).toBeGreaterThan(30)
      }
    })

    it.each(formatsOf('cells', 'data'))('in every cell of %s', async (format) => {
      for (const assessment of cases) {
        const report = reportOf(assessment, { language })
        const found = await rendered(format, report)
        const numbers = report.sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'number'))
        for (const number of new Set(numbers)) expect(found).toContain(String(number))
        expect(numbers.length).toBeGreaterThan(30)
      }
    })
  })
})

describe('switching the language never changes a number', () => {
  const pieces = (assessment: Assessment, language: 'nl' | 'en'): readonly (readonly string[])[] => {
    const report = reportOf(assessment, { language })
    return piecesOf(report).map(({ text }) => numbersIn(text).toSorted())
  }

  it('in the outcome, whatever the language of the assessment', () => {
    fc.assert(
      fc.property(anyOne, (assessment) => {
        expect(outcomeOf(cohesietoets, { ...assessment, language: 'en' } as Assessment)).toEqual(
          outcomeOf(cohesietoets, { ...assessment, language: 'nl' } as Assessment)
        )
      }),
      { numRuns: 100 }
    )
  })

  it('in any part of the report', () => {
    fc.assert(
      fc.property(anyOne, (assessment) => {
        expect(pieces(assessment, 'en')).toEqual(pieces(assessment, 'nl'))
      }),
      { numRuns: 40 }
    )
  })

  it('in the spreadsheets', () => {
    fc.assert(
      fc.property(anyOne, (assessment) => {
        const numbers = (language: 'nl' | 'en') =>
          reportOf(assessment, { language }).sheets.map(({ rows }) =>
            rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : null)))
          )
        expect(numbers('en')).toEqual(numbers('nl'))
      }),
      { numRuns: 40 }
    )
  })
})
