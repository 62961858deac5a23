import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import type { Outcome } from '#outcome/types.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'
import { allChecks, referenceGain, referenceOutcome } from './reference.ts'

const runs = 5000

/** Numbers rounded to six decimals, so that two outcomes can be compared as a whole. */
const rounded = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner))
  ) as T

function pairs(): {
  answers: Record<string, unknown>
  outcome: Outcome
  reference: ReturnType<typeof referenceOutcome>
}[] {
  const dice = new Dice(20_261_122)
  return Array.from({ length: runs }, (_, run) => {
    const depth = run % 2 === 0 ? 'full' : 'quick'
    const answers = randomAnswers(cohesietoets, dice)
    return {
      answers,
      outcome: outcomeOf(cohesietoets, { id: String(run), depth, answers }),
      reference: referenceOutcome(answers, depth)
    }
  })
}

describe(`on ${runs} random assessments an independent implementation of the method agrees`, () => {
  const all = pairs()

  it.each(['findings', 'themes', 'overall', 'substantiation', 'completeness', 'futures'] as const)(
    'on %s, to six decimals',
    (part) => {
      for (const { outcome, reference } of all) expect(rounded(outcome[part])).toEqual(rounded(reference[part]))
    }
  )

  it('on contradictions', () => {
    for (const { outcome, reference } of all)
      expect(outcome.contradictions.map((contradiction) => contradiction.rule)).toEqual(reference.contradictions)
  })

  it('on which checks get advice, its gain, and whether it addresses a cap', () => {
    for (const { outcome, reference } of all) {
      const perCheck = outcome.advice.filter(({ id, checks }) => checks.length === 1 && id.startsWith(`${checks[0]}:`))
      const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id)
      expect(rounded(perCheck.map(({ id, gain, cap }) => ({ id, gain, cap })).toSorted(byId))).toEqual(
        rounded(reference.checkAdvice.toSorted(byId))
      )
    }
  })

  it('on the gain of advice over several checks: the sum of their gains', () => {
    for (const { outcome, reference } of all) {
      for (const { checks, gain } of outcome.advice)
        expect(gain).toBeCloseTo(referenceGain(checks, reference.findings), 6)
    }
  })

  it('on the order of advice: caps, then gain, then effort, then the questionnaire', () => {
    const efforts = ['small', 'medium', 'large']
    for (const { outcome, reference } of all) {
      const keys = outcome.advice.map(({ cap, checks, effort }) => [
        cap ? 0 : 1,
        -Math.round(referenceGain(checks, reference.findings) * 1e9),
        efforts.indexOf(effort),
        checks[0] === undefined ? allChecks.length : allChecks.indexOf(checks[0])
      ])
      expect(keys).toEqual(keys.toSorted((a, b) => a.reduce((found, key, index) => found || key - (b[index] ?? 0), 0)))
    }
  })

  it('and the runs cover every kind of case', () => {
    const seen = new Set<string>()
    for (const {
      outcome: { themes, overall, findings, contradictions, futures, advice }
    } of all) {
      for (const theme of themes) {
        seen.add(`band ${theme.band}`).add(`possible ${theme.possibleBand}`)
        for (const cap of theme.caps) seen.add(cap.rule)
        if (theme.band !== theme.uncappedBand) seen.add('a cap that bites')
      }
      for (const finding of findings) seen.add(finding.outcome)
      for (const { rule } of contradictions) seen.add(rule)
      for (const { id } of advice) seen.add(id)
      seen
        .add(`overall ${overall.band}`)
        .add(`weakest ${overall.weakest}`)
        .add(`stable ${overall.sensitivity?.stable}`)
        .add(`futures ${futures?.verdict}`)
    }
    const expected = [
      ...[0, 1, 2, 3].flatMap((band) => [`band ${band}`, `possible ${band}`, `overall ${band}`]),
      'gate-at-0',
      'gate-at-1',
      'gate-open',
      'check-at-0',
      'evidence',
      'a cap that bites',
      'answered',
      'unknown',
      'unanswered',
      'not-applicable',
      'hidden',
      'weakest ministries',
      'weakest scope',
      'weakest individualisation',
      'weakest diversity',
      'stable true',
      'stable false',
      'futures robust',
      'futures vulnerable',
      'futures fragile',
      'futures open',
      ...cohesietoets.advices.contradictions.map((rule) => rule.id),
      ...allChecks.flatMap((check) => [0, 1, 2, 'unknown'].map((level) => `${check}:${level}`))
    ]
    expect(expected.filter((thing) => !seen.has(thing))).toEqual([])
  })
})
