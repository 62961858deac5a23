import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { filledWords } from '#wording/score.ts'
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

        const t = translators[language]
        const words = filledWords(t, language, list.answered / list.total, list.unknown)
        expect(words).toBe(filledWords(t, language, outcome.completeness, count('unknown')))
        const report = reportOf(assessment, { language, outcome })
        expect(textOf(report, 'about')).toContain(words)

        if (list.answered < list.total) expect(words).not.toMatch(/\b100%/u)
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
        const summary = textOf(reportOf(assessment, { outcome }), 'summary')
        expect(summary).toContain(`lage kant van de score: ${String(now)} punten`)
        if (low !== high) expect(summary).toContain(`tussen ${String(low)} en ${String(high)}`)
        if (Math.round(score.low) !== Math.round(score.high)) ranges += 1
      }),
      { numRuns: 60 }
    )
    expect(ranges).toBeGreaterThan(5)
  })
})

describe('the points that an advice promises', () => {
  it('equal what the themes gain when its checks reach the level it names', () => {
    let one = 0
    let several = 0
    fc.assert(
      fc.property(anyAssessment(cohesietoets), (assessment) => {
        const outcome = outcomeOf(cohesietoets, assessment)
        const text = textOf(reportOf(assessment, { outcome }))
        for (const advice of outcome.advice) {
          if (Math.round(advice.gain) === 0) continue
          const themes = new Set(advice.checks.map((check) => cohesietoets.checks.get(check)?.theme))
          const done = Object.fromEntries(
            advice.checks
              .filter((check) => {
                const level = outcome.findings.find((finding) => finding.check === check)
                return level?.outcome !== 'not-applicable' && (level?.level ?? 0) < 2
              })
              .map((check) => [check, 2])
          )
          const after = outcomeOf(cohesietoets, { ...assessment, answers: { ...assessment.answers, ...done } })
          const low = (of: typeof outcome) =>
            of.themes.filter(({ id }) => themes.has(id)).reduce((sum, { score }) => sum + (score?.low ?? 0), 0)
          expect(low(after) - low(outcome)).toBeCloseTo(advice.gain, 6)
          const rounded = String(Math.round(advice.gain))
          const points = rounded === '1' ? 'punt' : 'punten'
          const where = themes.size > 1 ? `${String(themes.size)} thema’s samen` : 'het thema'
          expect(text).toContain(`+${rounded} ${points} in ${where} op niveau 2`)
          if (themes.size > 1) several += 1
          else one += 1
        }
      }),
      { numRuns: 40 }
    )
    expect([one > 50, several > 5]).toEqual([true, true])
  })
})
