import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Outcome, Rise } from '#outcome/types.ts'
import { answeredText } from '#wording/score.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { progressOf } from '#editing/progress.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { reportOf, textOf, translators } from '../support/report.ts'

const languages = ['nl', 'en'] as const

describe('the list, the outcome and the report count in the same way', () => {
  it.each(languages)('%s: progress and the number of unknown checks', (language) => {
    const seen = { known: 0, unknown: 0, open: 0 }
    fc.assert(
      fc.property(anyAssessment(cohesietoets), (assessment) => {
        const outcome = outcomeOf(cohesietoets, assessment)
        const count = (kind: string) => outcome.findings.filter((finding) => finding.outcome === kind).length
        const list = progressOf(cohesietoets, visibleAnswers(cohesietoets, assessment.depth, assessment.answers))
        expect([list.unknown, list.total - list.answered]).toEqual([count('unknown'), count('unanswered')])

        const words = answeredText(translators[language], language, {
          total: list.total,
          unknown: list.unknown,
          unanswered: list.total - list.answered
        })
        const report = reportOf(assessment, { language, outcome })
        for (const section of ['summary', 'answers']) expect(textOf(report, section)).toContain(words)

        const open = list.total - list.answered + list.unknown
        expect(words).toContain(String(list.total - open))
        if (open > 0) expect(words).toContain(`, ${String(open)} `)
        if (list.unknown > 0) expect(words).toMatch(/weet ik nog niet|I don’t know yet/u)
        seen[list.answered < list.total ? 'open' : list.unknown > 0 ? 'unknown' : 'known'] += 1
      }),
      { numRuns: 60 }
    )
    expect(seen.open).toBeGreaterThan(5)
  })

  it('the sensitivity of the score starts from the figure that is shown', () => {
    let ranges = 0
    fc.assert(
      fc.property(anyAssessment(cohesietoets), (assessment) => {
        const outcome = outcomeOf(cohesietoets, assessment)
        const { score, sensitivity } = outcome.overall
        if (score === null || sensitivity === null || outcome.completeness === 0) return
        const [low, high, now] = [sensitivity.low, sensitivity.high, score.low].map(Math.round)
        const method = textOf(reportOf(assessment, { outcome }), 'method')
        if (low !== high) {
          expect(method).toContain(`lage kant van het totaal, nu ${String(now)} punten`)
          expect(method).toContain(`tussen ${String(low)} en ${String(high)}`)
        }
        if (Math.round(score.low) !== Math.round(score.high)) ranges += 1
      }),
      { numRuns: 60 }
    )
    expect(ranges).toBeGreaterThan(5)
  })
})

describe('the points that an advice promises', () => {
  it('are the difference of the scores when exactly that is done, and at the levels after it', () => {
    const seen = { one: 0, several: 0, further: 0, nothing: 0 }
    const low = ({ themes }: Outcome, ids: ReadonlySet<string | undefined>): number =>
      themes.filter(({ id }) => ids.has(id)).reduce((sum, { score }) => sum + (score?.low ?? 0), 0)
    fc.assert(
      fc.property(anyAssessment(cohesietoets), (assessment) => {
        const outcome = outcomeOf(cohesietoets, assessment)
        const shown = textOf(reportOf(assessment, { outcome }))
        const levelOf = new Map(outcome.findings.map(({ check, level }) => [check, level]))
        for (const { id, checks, brings } of outcome.advice) {
          const started = checks.filter((check) => (levelOf.get(check) ?? 3) < 3)
          const below = started.filter((check) => (levelOf.get(check) ?? 0) < 2)
          const rising = below.length > 0 ? below : started
          if (brings === undefined) {
            seen.nothing += 1
            if (!id.startsWith('evidence:')) expect(rising).toEqual([])
            continue
          }
          const themes = new Set(checks.map((check) => cohesietoets.checks.get(check)?.theme))
          const after = (levelFor: (now: number) => number): Outcome =>
            outcomeOf(cohesietoets, {
              ...assessment,
              answers: {
                ...assessment.answers,
                ...Object.fromEntries(
                  rising.map((check) => {
                    const now = levelOf.get(check) ?? 0
                    return [check, Math.max(now, levelFor(now))]
                  })
                )
              }
            })
          const expectRise = ({ theme, total }: Rise, then: Outcome): void => {
            expect(theme).toBeCloseTo(low(then, themes) - low(outcome, themes), 6)
            expect(total).toBeCloseTo((then.overall.score?.low ?? 0) - (outcome.overall.score?.low ?? 0), 6)
          }
          expectRise(
            brings,
            after((now) => now + 1)
          )
          for (const { level, ...rise } of brings.further) {
            expectRise(
              rise,
              after(() => level)
            )
            seen.further += 1
          }
          seen[themes.size > 1 ? 'several' : 'one'] += 1
        }
        for (const [, points] of shown.matchAll(/\+(\d+) punt(?:en)? in het thema/gu))
          expect(outcome.advice.map(({ brings }) => Math.round(brings?.theme ?? 0))).toContain(Number(points))
      }),
      { numRuns: 40 }
    )
    expect([seen.one > 50, seen.several > 5, seen.further > 20, seen.nothing > 5]).toEqual([true, true, true, true])
  })
})
