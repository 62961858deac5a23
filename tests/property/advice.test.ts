import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Assessment } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { bandFact, negativeFuturesFact } from '#questionnaire/facts.ts'
import type { Outcome } from '#outcome/types.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import { namesIn } from '#expression/inspect.ts'
import { anyAssessment } from '../support/arbitrary.ts'
import { evaluate } from '../support/evaluate.ts'
import { cohesietoets, schoolGarden } from '../support/questionnaire.ts'

const anyCase = fc
  .constantFrom(cohesietoets, schoolGarden)
  .chain((questionnaire) => anyAssessment(questionnaire).map((assessment) => ({ questionnaire, assessment })))

/** The kind of advice that an id belongs to. */
type Kind = 'check' | 'rule' | 'future' | 'evidence'
const kindOf = (id: string): Kind =>
  id.startsWith('future:') ? 'future' : id.startsWith('evidence:') ? 'evidence' : id.includes(':') ? 'check' : 'rule'

const lowOf = (outcome: Outcome, theme: string): number =>
  outcome.themes.find(({ id }) => id === theme)?.score?.low ?? 0

/**
 * How much the low end of the theme's score rises when this check alone reaches the target level, found by scoring
 * again.
 */
function riseOf(
  check: string,
  { questionnaire, assessment }: { questionnaire: Questionnaire; assessment: Assessment },
  outcome: Outcome
): number {
  const finding = outcome.findings.find((each) => each.check === check)
  if (finding === undefined || finding.outcome === 'hidden' || finding.outcome === 'not-applicable') return 0
  const raised = outcomeOf(questionnaire, {
    ...assessment,
    answers: { ...assessment.answers, [check]: questionnaire.policy.targetLevel }
  })
  return Math.max(0, lowOf(raised, finding.theme) - lowOf(outcome, finding.theme))
}

/** Checks that conditions refer to: raising one would show or hide others. */
const conditional = new Set(
  [cohesietoets, schoolGarden].flatMap(({ questions }) =>
    [...questions.values()].flatMap(({ conditions }) => conditions.flatMap(namesIn))
  )
)

it('the reasons of every advice are true', () => {
  const seen: Record<Kind, number> = { check: 0, rule: 0, future: 0, evidence: 0 }
  fc.assert(
    fc.property(anyCase, ({ questionnaire, assessment }) => {
      const outcome = outcomeOf(questionnaire, assessment)
      const { answers } = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
      for (const { id, checks } of outcome.advice) {
        const kind = kindOf(id)
        const [what = '', which = ''] = id.split(':')
        const findings = outcome.findings.filter(({ check }) => checks.includes(check))
        seen[kind] += 1
        if (kind === 'check') {
          expect(checks).toEqual([what])
          expect(findings).toMatchObject([
            which === 'unknown' ? { outcome: 'unknown', level: null } : { outcome: 'answered', level: Number(which) }
          ])
        } else if (kind === 'evidence') {
          expect(outcome.themes.find((theme) => theme.id === which)?.caps.map(({ rule }) => rule)).toContain('evidence')
          const bare = outcome.findings.filter(
            ({ theme, level, evidence }) =>
              theme === which && level !== null && level >= questionnaire.policy.caps.evidence.fromLevel && !evidence
          )
          expect(checks).toEqual(bare.map(({ check }) => check))
        } else if (kind === 'future') {
          expect(outcome.futures?.negative).toContain(which)
          const measure = questionnaire.futures?.futures.find((future) => future.id === which)?.measureQuestion
          if (measure != null) expect(answers[measure]).not.toBe(questionnaire.futures?.measured)
        } else {
          expect(checks).toEqual(questionnaire.advices.rules.find((rule) => rule.id === id)?.checks)
        }
      }
    }),
    { numRuns: 400 }
  )
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20)
})

it('every check below the highest level, and every unknown check, gets its advice', () => {
  fc.assert(
    fc.property(anyCase, ({ questionnaire, assessment }) => {
      const { findings, advice } = outcomeOf(questionnaire, assessment)
      const highest = questionnaire.policy.credits.length - 1
      const due = findings.flatMap(({ check, outcome, level }) =>
        outcome === 'unknown' ? [`${check}:unknown`] : level !== null && level < highest ? [`${check}:${level}`] : []
      )
      expect(
        advice
          .map(({ id }) => id)
          .filter((id) => kindOf(id) === 'check')
          .toSorted()
      ).toEqual(due.toSorted())
    }),
    { numRuns: 200 }
  )
})

it('an advice on several findings is given exactly when its rule holds, evaluated independently', () => {
  const fired = new Map<string, number>()
  fc.assert(
    fc.property(anyCase, ({ questionnaire, assessment }) => {
      const outcome = outcomeOf(questionnaire, assessment)
      const { answers } = visibleAnswers(questionnaire, assessment.depth, assessment.answers)
      const bands = new Map(outcome.themes.map(({ id, band }) => [bandFact(id), band ?? undefined]))
      const counted = new Set(questionnaire.advices.counts.map(({ name }) => name))
      for (const { id, when } of questionnaire.advices.rules) {
        if (namesIn(when).some((name) => counted.has(name))) continue
        const holds = evaluate(when, (name) =>
          name === negativeFuturesFact
            ? (outcome.futures?.negative.length ?? 0)
            : bands.has(name)
              ? bands.get(name)
              : answers[name]
        )
        expect(
          outcome.advice.some((advice) => advice.id === id),
          id
        ).toBe(holds)
        if (holds) fired.set(id, (fired.get(id) ?? 0) + 1)
      }
    }),
    { numRuns: 400 }
  )
  expect(fired.size).toBeGreaterThan(3)
})

it('the gain of an advice equals the rise when its checks reach the target level one by one', () => {
  let gains = 0
  fc.assert(
    fc.property(anyCase, ({ questionnaire, assessment }) => {
      const outcome = outcomeOf(questionnaire, assessment)
      for (const { id, checks, gain } of outcome.advice) {
        if (checks.some((check) => conditional.has(check))) continue
        expect(gain, id).toBeCloseTo(
          checks.reduce((sum, check) => sum + riseOf(check, { questionnaire, assessment }, outcome), 0),
          6
        )
        if (gain > 0) gains += 1
      }
    }),
    { numRuns: 80 }
  )
  expect(gains).toBeGreaterThan(100)
})

it('an advice addresses a cap exactly when one of its checks causes the cap or evidence is missing', () => {
  fc.assert(
    fc.property(anyCase, ({ questionnaire, assessment }) => {
      const outcome = outcomeOf(questionnaire, assessment)
      const causes = new Set(outcome.themes.flatMap(({ caps }) => caps.map(({ check }) => check)))
      for (const { id, checks, cap } of outcome.advice)
        expect(cap, id).toBe(kindOf(id) === 'evidence' || checks.some((check) => causes.has(check)))
    }),
    { numRuns: 300 }
  )
})

it('an outcome does not depend on the assessments that were judged before it', () => {
  const sheets = fc.sample(anyAssessment(cohesietoets), { numRuns: 60, seed: 1 })
  const judged = sheets.map((assessment) => outcomeOf(cohesietoets, assessment))
  expect(new Set(judged.flatMap(({ advice }) => advice.map(({ id }) => id))).size).toBeGreaterThan(50)
  for (const [index, assessment] of sheets.entries())
    expect(judged[index]).toEqual(outcomeOf({ ...cohesietoets }, assessment))
})
