import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Answers, Assessment } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Check, Questionnaire } from '#questionnaire/types.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { cohesietoets, schoolGarden } from '../support/questionnaire.ts'

const questionnaires = [cohesietoets, schoolGarden] as const
const anyCase = fc
  .constantFrom(...questionnaires)
  .chain((questionnaire) => anyAssessment(questionnaire).map((assessment) => ({ questionnaire, assessment })))
const with_ = (assessment: Assessment, answers: Answers): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, ...answers }
})
const findingOutcome = (check: string, outcome: Outcome) =>
  outcome.findings.find((finding) => finding.check === check)?.outcome
const noise = 1e-9

/** Checks that no condition refers to, so that answering one changes its finding and nothing that is visible. */
const isFree = (questionnaire: Questionnaire) => {
  const asked = JSON.stringify([...questionnaire.questions.values()].map((question) => question.conditions))
  return ({ name }: Check): boolean => !asked.includes(`"name":"${name}"`)
}
const freeChecks = (questionnaire: Questionnaire): readonly Check[] =>
  [...questionnaire.checks.values()].filter(isFree(questionnaire))

describe('for any answers', () => {
  it('the range of a theme covers every way in which its open answers can still be filled in', () => {
    let open = 0
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        ({ questionnaire, assessment }, picks) => {
          const before = outcomeOf(questionnaire, assessment)
          const free = new Set(freeChecks(questionnaire).map((check) => check.name))
          const filled: Record<string, number> = {}
          for (const [index, { check, outcome }] of before.findings.entries()) {
            if ((outcome === 'unknown' || outcome === 'unanswered') && free.has(check))
              filled[check] = (picks[index % 40] ?? 0) % (questionnaire.checks.get(check)?.levels.length ?? 1)
          }
          open += Object.keys(filled).length
          const after = outcomeOf(questionnaire, with_(assessment, filled))
          for (const [index, { score, possibleBand }] of before.themes.entries()) {
            const later = after.themes[index]
            if (score === null || later?.score == null) continue
            expect(later.score.low).toBeGreaterThanOrEqual(score.low - noise)
            expect(later.score.high).toBeLessThanOrEqual(score.high + noise)
            expect(later.band).toBeLessThanOrEqual(possibleBand ?? NaN)
          }
          const [first, then] = [before.overall.score, after.overall.score]
          if (first !== null && then !== null) {
            expect(then.low).toBeGreaterThanOrEqual(first.low - noise)
            expect(then.high).toBeLessThanOrEqual(first.high + noise)
          }
        }
      ),
      { numRuns: 500 }
    )
    expect(open).toBeGreaterThan(500)
  })

  it('a higher level never lowers a score or a band', () => {
    let raised = 0
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ questionnaire, assessment }, pick) => {
        const free = freeChecks(questionnaire)
        const check = free[pick % free.length]
        const level = check === undefined ? undefined : assessment.answers[check.name]
        if (check === undefined || typeof level !== 'number' || check.levels[level + 1] === undefined) return
        raised += 1
        // Evidence that is present stays: a higher level without evidence may well meet the evidence cap.
        const remark = { [`${check.name}-Comment`]: 'paragraaf 2.3' }
        const before = outcomeOf(questionnaire, with_(assessment, remark))
        const after = outcomeOf(questionnaire, with_(assessment, { ...remark, [check.name]: level + 1 }))
        const pairs = [
          ...before.themes.map((theme, index) => [theme, after.themes[index]] as const),
          [before.overall, after.overall] as const
        ]
        for (const [old, later] of pairs) {
          if (old.score === null || later?.score == null) continue
          expect(later.score.low).toBeGreaterThanOrEqual(old.score.low)
          expect(later.score.high).toBeGreaterThanOrEqual(old.score.high)
          expect(later.band).toBeGreaterThanOrEqual(old.band ?? NaN)
        }
      }),
      { numRuns: 600 }
    )
    expect(raised).toBeGreaterThan(100)
  })

  it('not applicable changes only the divisor', () => {
    let taken = 0
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('values-complement', 'collective-alternatives', 'water'),
        ({ questionnaire, assessment }, name) => {
          const check = questionnaire.checks.get(name)
          const theme = questionnaire.themes.find((candidate) => candidate.id === check?.theme)
          if (check === undefined || theme === undefined) return
          const answered = outcomeOf(questionnaire, with_(assessment, { [name]: 0 }))
          const without = outcomeOf(
            questionnaire,
            with_(assessment, { [name]: 'not-applicable', [`${name}-Comment`]: 'reden' })
          )
          if (findingOutcome(name, answered) === 'hidden') return
          taken += 1
          const weight = (outcome: Outcome): number =>
            outcome.findings
              .filter(
                (finding) => finding.theme === theme.id && !['hidden', 'not-applicable'].includes(finding.outcome)
              )
              .reduce((sum, finding) => sum + finding.weight, 0)
          const [old, later] = [answered, without].map((outcome) =>
            outcome.themes.find((candidate) => candidate.id === theme.id)
          )
          expect(weight(answered) - weight(without)).toBe(check.weight)
          // Level 0 adds nothing either, so the weighted sums are equal.
          if (later?.score == null) expect(weight(without)).toBe(0)
          else expect(later.score.low * weight(without)).toBeCloseTo((old?.score?.low ?? NaN) * weight(answered), 6)
          for (const other of without.themes)
            if (other.id !== theme.id)
              expect(other).toEqual(answered.themes.find((candidate) => candidate.id === other.id))
        }
      ),
      { numRuns: 400 }
    )
    expect(taken).toBeGreaterThan(60)
  })

  it('the order of the checks in a theme does not change its score or bands', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        const turned: Questionnaire = {
          ...questionnaire,
          themes: questionnaire.themes.map((theme) => ({ ...theme, checks: theme.checks.toReversed() }))
        }
        const [straight, reversed] = [outcomeOf(questionnaire, assessment), outcomeOf(turned, assessment)]
        expect(
          reversed.themes.map(({ caps, ...theme }) => ({
            ...theme,
            caps: caps.map((cap) => JSON.stringify(cap)).toSorted()
          }))
        ).toEqual(
          straight.themes.map(({ caps, ...theme }) => ({
            ...theme,
            caps: caps.map((cap) => JSON.stringify(cap)).toSorted()
          }))
        )
        expect(reversed.overall).toEqual(straight.overall)
        expect(reversed.contradictions).toEqual(straight.contradictions)
      }),
      { numRuns: 200 }
    )
  })

  it('the order of the answers in the file changes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        const turned = Object.fromEntries(Object.entries(assessment.answers).toReversed())
        expect(outcomeOf(questionnaire, { ...assessment, answers: turned })).toEqual(
          outcomeOf(questionnaire, assessment)
        )
      }),
      { numRuns: 100 }
    )
  })

  it('the visible answers stay the same when computed again', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        const once = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
        expect(visibleAnswers(questionnaire, assessment.depth, once.answers)).toEqual(once)
      }),
      { numRuns: 300 }
    )
  })

  it('hidden answers change nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        const { answers } = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
        expect(outcomeOf(questionnaire, { ...assessment, answers })).toEqual(outcomeOf(questionnaire, assessment))
      }),
      { numRuns: 300 }
    )
  })

  it('bands stay within the caps, ranges are valid, and the weakest theme limits the overall band', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        const { themes, overall } = outcomeOf(questionnaire, assessment)
        for (const { score, band, uncappedBand, possibleBand, caps } of themes) {
          if (score === null || band === null || uncappedBand === null || possibleBand === null) continue
          expect(score.low).toBeGreaterThanOrEqual(0)
          expect(score.low).toBeLessThanOrEqual(score.high)
          expect(score.high).toBeLessThanOrEqual(100)
          expect(band).toBe(Math.min(uncappedBand, ...caps.map((cap) => cap.band)))
          expect(possibleBand).toBeGreaterThanOrEqual(band)
        }
        const weakest = themes.find((theme) => theme.id === overall.weakest)?.band
        if (overall.band !== null)
          expect(overall.band).toBeLessThanOrEqual((weakest ?? NaN) + questionnaire.policy.overallAboveWeakest)
        if (overall.sensitivity !== null && overall.score !== null) {
          expect(overall.sensitivity.low).toBeLessThanOrEqual(overall.score.low + noise)
          expect(overall.sensitivity.high).toBeGreaterThanOrEqual(overall.score.low - noise)
        }
      }),
      { numRuns: 400 }
    )
  })
})

describe('the outcome is total', () => {
  it('any answers, also ones that no file may hold, give an outcome of finite numbers', () => {
    const names = [
      ...cohesietoets.questions.keys(),
      ...[...cohesietoets.checks.keys()].map((check) => `${check}-Comment`),
      'constructor',
      'toString'
    ]
    const anything = fc.dictionary(
      fc.constantFrom(...names),
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      { maxKeys: 40 }
    )
    fc.assert(
      fc.property(anything, fc.constantFrom('quick' as const, 'full' as const), (answers, depth) => {
        const outcome = outcomeOf(cohesietoets, { id: 'any', depth, answers: answers as Answers })
        const numbers = [
          ...outcome.themes.flatMap(({ score }) => [score?.low, score?.high]),
          outcome.overall.score?.low,
          ...outcome.advice.map((advice) => advice.gain)
        ]
        for (const number of numbers) expect(number === undefined || Number.isFinite(number)).toBe(true)
      }),
      {
        numRuns: 500,
        examples: [
          [
            {
              'long-view': { toString: 1 },
              'early-involvement': 3,
              'lead-ministry': Symbol('x'),
              'role-bzk': 'co-owner',
              'role-ezk': Object.create(null)
            },
            'full'
          ]
        ]
      }
    )
  })

  it('it changes nothing in its input, which is frozen', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, assessment }) => {
        Object.freeze(assessment)
        Object.freeze(assessment.answers)
        expect(outcomeOf(questionnaire, assessment)).toEqual(outcomeOf(questionnaire, assessment))
      }),
      { numRuns: 50 }
    )
  })
})
