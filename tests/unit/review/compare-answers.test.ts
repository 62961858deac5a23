import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { compareReviews } from '#review/compare.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })

describe('different answers outside the checks', () => {
  const differing = (...all: readonly Answers[]): readonly string[] =>
    compareReviews(
      cohesietoets,
      round,
      all.map((answers, index) => from(round.seats[index]?.id ?? '', answers))
    ).others.map(({ question }) => question)

  it('do not include free text, which always differs', () => {
    expect(
      [...cohesietoets.questions.values()].filter(({ kind }) => kind === 'comment' || kind === 'text').length
    ).toBeGreaterThan(0)
    const own: Answers = Object.fromEntries(
      [...cohesietoets.questions.values()]
        .filter(({ kind }) => kind === 'comment' || kind === 'text')
        .map(({ name }) => [name, 'a'])
    )
    expect(differing(own, Object.fromEntries(Object.keys(own).map((name) => [name, 'b'])))).toEqual([])
    expect(differing({ 'szw-role': 1 }, { 'szw-role': 2 })).toEqual([])
  })

  it('treat a blank text and an empty list as no answer', () => {
    expect(differing({ 'role-bzk': 'none' }, { 'role-bzk': '' }, { 'role-bzk': ' ' })).toEqual([])
    expect(
      differing(
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['public-values'] },
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': [] }
      )
    ).toEqual([])
    expect(
      differing(
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['public-values'] },
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['digital-autonomy'] }
      )
    ).toEqual(['future-wild-west-forces'])
  })
})

it('a comparison names its format, and not applicable beside a missing level is not unanimous', () => {
  const comparison = compareReviews(cohesietoets, round, [
    from('szw', { 'collective-alternatives': 'unknown' }),
    from('ocw', {})
  ])
  expect(comparison).toMatchObject({
    format: 'cohesietoets/round-comparison',
    version: 1,
    round: 'round-1',
    questionnaire: round.questionnaire
  })
  const notApplicable = compareReviews(cohesietoets, round, [
    from('szw', { 'collective-alternatives': 'not-applicable', 'collective-alternatives-Comment': 'x' }),
    from('ocw', { 'collective-alternatives': 'unknown' })
  ])
  expect(notApplicable.checks.find(({ check }) => check === 'collective-alternatives')?.unanimous).toBeNull()
})
