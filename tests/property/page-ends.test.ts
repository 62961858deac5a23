import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Assessment } from '#assessment/types.ts'
import { facesOf } from '#render/pdf/font/faces.ts'
import { layOut } from '#render/pdf/layout/lay-out.ts'
import type { Report } from '#report/model.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { overviewReport } from '../support/overview.ts'
import { resources } from '../support/pdf/render-pdf.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { blocksOf, reportOf } from '../support/report.ts'
import { crowd, exampleTeam, roundDocuments, settledReport } from '../support/round-report.ts'
import { printed, workshopReport, workshopResult } from '../support/workshop-report.ts'

/*
 * A page never ends with a heading, or with the caption or header of what comes on the next page, whatever was filled
 * in. Only the last page may.
 */

const faces = facesOf(resources.fonts)
const languages = ['nl', 'en'] as const
const flavours = ['working', 'public'] as const

/** The headings that end a page, and other ends that belong with the next page. */
function tornIn(report: Report): readonly string[] {
  const headings = new Set(blocksOf(report).flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
  const placed = layOut(report, faces).placed.filter(({ repeated }) => !repeated)
  return placed.flatMap(({ strip, page }, at) => {
    const next = placed[at + 1]
    if (next === undefined || next.page === page) return []
    if (headings.has(strip.anchor ?? '')) return [`heading ${strip.anchor ?? ''} on page ${page}`]
    return strip.keep === 'tight' ? [`something on page ${page}`] : []
  })
}

/** A remark of many lines, of which each seed has another number. */
const remarkOf = (seed: number): string =>
  Array.from({ length: 20 + ((seed * 37) % 300) }, (_, at) => (at % 17 === 0 ? 'daarna\n' : 'woorden')).join(' ')

/** The same assessment with long remarks at some questions, a longer title, and actions of one's own. */
function wordy(assessment: Assessment, seed: number, every: number): Assessment {
  const names = [...cohesietoets.questions.keys()].filter((_, at) => (seed + at) % every === 0)
  return {
    ...assessment,
    answers: {
      ...assessment.answers,
      'policy-title': 'Programma '.repeat((seed % 40) + 1).trim(),
      ...Object.fromEntries(names.map((name, at) => [`${name}-Comment`, remarkOf(seed + at)]))
    },
    actions: Array.from({ length: seed % 12 }, (_, at) => ({
      advice: `own:${at}`,
      text: remarkOf(at),
      owner: 'programmamanager',
      due: '',
      status: 'not-adopted' as const,
      reason: remarkOf(at + seed)
    }))
  }
}

test('no page of a report ends with what belongs to the next one', () => {
  let pages = 0
  fc.assert(
    fc.property(
      anyAssessment(cohesietoets),
      fc.nat(),
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom(...languages),
      (any, seed, every, language) => {
        const assessment = wordy(any, seed, every)
        for (const length of ['full', 'short'] as const) {
          const report = reportOf(assessment, { length, language })
          expect([length, tornIn(report)]).toEqual([length, []])
          pages += layOut(report, faces).pageCount
        }
      }
    ),
    { numRuns: 30 }
  )
  expect(pages).toBeGreaterThan(300)
})

test.each(languages)(
  'nor a page about many drafts, a round, a workshop, or of what is printed for one (%s)',
  (language) => {
    const reports = [
      ...flavours.flatMap((flavour) => [
        overviewReport(language, flavour),
        settledReport(language, flavour),
        workshopReport(language, flavour),
        workshopResult(language, flavour)
      ]),
      ...[exampleTeam(), crowd(45)].flatMap((team) => Object.values(roundDocuments(team, language))),
      ...printed(language).map(({ report }) => report)
    ]
    for (const report of reports) expect([report.title, tornIn(report)]).toEqual([report.title, []])
  }
)
