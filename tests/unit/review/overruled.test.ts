import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { compareReviews } from '#review/compare.ts'
import { isAgreed } from '#review/compare-check.ts'
import { readDecisions } from '#review/decisions.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'
import { caseOf, example, codesIn, settle, report, wordsIn } from '../../support/settled.ts'

describe('agreement compares what was decided with what was answered', () => {
  const overruled = settle(caseOf('overrule-unanimous.decisions.json'))
  const compared = compareReviews(cohesietoets, example.round, example.reviews)
  const findings = outcomeOf(cohesietoets, overruled).findings
  const unanimous = compared.checks.filter((check) => check.unanimous !== null)
  const against = unanimous.filter(
    (each) =>
      !isAgreed(
        each,
        findings.find(({ check }) => check === each.check)
      )
  )

  it('and is absent on a check on which all gave one answer and another was decided', () => {
    expect(against.length).toBeGreaterThan(0)
    expect(against.length).toBeLessThan(unanimous.length)
  })

  it.each(['working', 'public'] as const)(
    'with a separate row for that check in the %s report, outside the count',
    (flavour) => {
      const words = wordsIn(report(overruled, flavour))
      const agreed = unanimous.length - against.length
      expect(words).toContain(`Bij ${agreed} toetspunten was iedereen het al eens.`)
      expect(words).toContain('koos iedereen hetzelfde, en is toch iets anders besloten.')
    }
  )

  it('and requires a reason, and questions a dissent by somebody who answered as was decided', () => {
    const round = roundOf(['szw', 'ocw'])
    const reviews = ['szw', 'ocw'].map((seat) => reviewFrom(round, seat, { answers: { 'szw-role': 1 } }))
    const { settling } = settlingOf(round, reviews)
    const told = (decision: object) => {
      const file = { format: 'cohesietoets/decisions', version: 1, round: round.id, acceptUnanimous: false }
      const read = readDecisions(
        JSON.stringify({ ...file, decisions: { 'szw-role': decision } }),
        settling,
        cohesietoets
      )
      return read.ok ? codesIn(read.warnings) : ['refused']
    }
    expect(told({ answer: 3, reason: ' \u200b' })).toEqual(['overruled-without-reason'])
    expect(told({ answer: 3, reason: 'nagelezen' })).toEqual([])
    expect(told({ answer: 1, reason: '' })).toEqual([])
    expect(told({ answer: 1, reason: '', dissent: [{ seat: 'szw', why: 'x' }] })).toEqual(['dissent-agrees'])
  })
})
