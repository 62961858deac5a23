import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { compareReviews } from '#review/compare.ts'
import { type CheckComparison } from '#review/comparison.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, type Judged } from '../../support/round.ts'
import { weightOf } from '../../support/sizes.ts'

const seats = ['szw', 'ocw', 'bzk', 'ez']
const round = roundOf(seats)
const compare = (...judged: readonly Judged[]) =>
  compareReviews(
    cohesietoets,
    round,
    judged.map((each, index) => reviewFrom(round, seats[index] ?? '', each))
  )
const answering = (...all: readonly Answers[]) => compare(...all.map((answers) => ({ answers })))
const on = (check: string, ...answers: readonly (number | string | null)[]): CheckComparison => {
  const found = answering(
    ...answers.map((answer): Answers =>
      answer === null
        ? {}
        : { [check]: answer, ...(answer === 'not-applicable' && { [`${check}-Comment`]: 'geen loket' }) }
    )
  ).checks.find((each) => each.check === check)
  if (found === undefined) throw new Error(`${check} is not compared`)
  return found
}

describe('one check beside all reviewers', () => {
  it('has the levels in the order of the seats, with their counts, median and spread', () => {
    const { cells, counts, median, spread } = on('szw-role', 3, 0, 1, 1)
    expect(cells.map(({ reviewer, level }) => `${reviewer} ${level}`)).toEqual(['szw 3', 'ocw 0', 'bzk 1', 'ez 1'])
    expect({ counts, median, spread }).toEqual({ counts: [1, 2, 0, 1], median: 1, spread: 3 })
  })

  it('has its median halfway between the two middle levels', () => {
    expect(on('szw-role', 0, 1, 2, 3).median).toBe(1.5)
    expect(on('szw-role', 3, 0, 1).median).toBe(1)
  })

  it('never counts unknown, open and not applicable as a level, not even as 0', () => {
    const { cells, counts, median, spread } = on('collective-alternatives', 'unknown', null, 'not-applicable', 3)
    expect(cells.map(({ outcome }) => outcome)).toEqual(['unknown', 'unanswered', 'not-applicable', 'answered'])
    expect({ counts, median, spread }).toEqual({ counts: [0, 0, 0, 1], median: 3, spread: 0 })
  })

  it('treats not applicable without a reason as open', () => {
    const { checks } = answering({ 'collective-alternatives': 'not-applicable' })
    expect(checks.find(({ check }) => check === 'collective-alternatives')?.cells[0]?.outcome).toBe('unanswered')
  })

  it('is unanimous when all gave the same level, or all said not applicable', () => {
    expect(on('szw-role', 2, 2, 2).unanimous).toBe(2)
    expect(on('szw-role', 0, 0, 0).unanimous).toBe(0)
    expect(on('collective-alternatives', 'not-applicable', 'not-applicable').unanimous).toBe('not-applicable')
  })

  it('is not unanimous when one differs, leaves it open or does not know, nor when nobody knows', () => {
    expect(on('szw-role', 2, 2, 1).unanimous).toBeNull()
    expect(on('szw-role', 2, 2, null).unanimous).toBeNull()
    expect(on('szw-role', 2, 2, 'unknown').unanimous).toBeNull()
    expect(on('szw-role', 'unknown', 'unknown').unanimous).toBeNull()
  })

  it('includes confidence and remark', () => {
    const { checks } = compare(
      { answers: { 'szw-role': 2, 'szw-role-Comment': ' paragraaf 2.3 ' }, confidence: { 'szw-role': 'low' } },
      { answers: { 'szw-role': 2 } }
    )
    expect(checks[0]?.cells.map(({ confidence, remark, evidence }) => ({ confidence, remark, evidence }))).toEqual([
      { confidence: 'low', remark: 'paragraaf 2.3', evidence: true },
      { confidence: null, remark: '', evidence: false }
    ])
  })
})

describe('a round', () => {
  it('counts only the last revision of a reviewer', () => {
    const reviews = [
      reviewFrom(round, 'szw', { answers: { 'szw-role': 3 }, revision: 2 }),
      reviewFrom(round, 'szw', { answers: { 'szw-role': 0 } })
    ]
    expect(compareReviews(cohesietoets, round, reviews).checks[0]?.counts).toEqual([0, 0, 0, 1])
  })

  it('gives the profile of each reviewer as their own assessment does', () => {
    const { profiles } = answering({ 'szw-role': 3 }, {})
    expect(profiles.map(({ reviewer, themes }) => [reviewer, themes[0]?.score?.low])).toEqual([
      ['szw', expect.closeTo((3 / weightOf('ministries')) * 100, 6)],
      ['ocw', 0]
    ])
  })

  it('lists the checks that nobody could give a level as blind spots', () => {
    const { blindSpots } = answering({ 'szw-role': 'unknown', 'ocw-role': 1 }, { 'ocw-role': 'unknown' })
    expect(blindSpots).toContain('szw-role')
    expect(blindSpots).not.toContain('ocw-role')
  })

  it('does not list a check as a blind spot when all say with a reason that it does not apply', () => {
    const notApplicable = {
      'collective-alternatives': 'not-applicable',
      'collective-alternatives-Comment': 'geen loket'
    }
    expect(answering(notApplicable, notApplicable).blindSpots).not.toContain('collective-alternatives')
  })

  it('measures agreement per theme over the checks of that theme alone', () => {
    const { themes, overall } = answering(
      { 'szw-role': 0, 'cohesion-defined': 1, 'long-view': 0 },
      { 'szw-role': 3, 'cohesion-defined': 1, 'long-view': 3 }
    )
    expect(themes.map(({ id, withinOne, pairs }) => [id, withinOne, pairs])).toEqual([
      ['ministries', 0, 1],
      ['scope', 1, 1],
      ['individualisation', null, 0],
      ['diversity', null, 0],
      ['horizon', 0, 1]
    ])
    expect([overall.withinOne, overall.pairs]).toEqual([0.5, 2])
  })

  it('lists other questions with different answers, without the facts about the draft', () => {
    const { others } = answering(
      { 'role-bzk': 'co-owner', 'role-ezk': 'none', 'policy-phase': 2 },
      { 'role-bzk': 'consulted', 'role-ezk': 'none', 'policy-phase': 3 },
      {}
    )
    expect(others).toEqual([
      {
        question: 'role-bzk',
        answers: [
          { reviewer: 'szw', answer: 'co-owner' },
          { reviewer: 'ocw', answer: 'consulted' },
          { reviewer: 'bzk', answer: null }
        ]
      }
    ])
  })

  it('compares at quick depth what the quick scan asks', () => {
    const quick = roundOf(seats, 'quick')
    const { checks } = compareReviews(cohesietoets, quick, [reviewFrom(quick, 'szw', { answers: {} })])
    expect(checks.map(({ check }) => check)).toEqual(
      [...cohesietoets.checks.values()].filter((check) => check.quick).map(({ name }) => name)
    )
  })

  it('without reviews is empty', () => {
    expect(compareReviews(cohesietoets, round, [])).toMatchObject({
      reviewers: [],
      checks: [],
      blindSpots: [],
      others: [],
      profiles: []
    })
  })

  it('works for any questionnaire', () => {
    const garden = roundOf(['a', 'b'], 'full', schoolGarden)
    const [check] = schoolGarden.checks.keys()
    const { checks } = compareReviews(
      schoolGarden,
      garden,
      ['a', 'b'].map((seat, level) =>
        reviewFrom(garden, seat, { answers: { [check ?? '']: level }, questionnaire: schoolGarden })
      )
    )
    expect(checks.find((each) => each.check === check)).toMatchObject({ spread: 1, median: 0.5 })
  })
})
