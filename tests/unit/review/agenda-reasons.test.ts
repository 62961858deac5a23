import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { setAgenda } from '#review/agenda.ts'
import { compareReviews } from '#review/compare.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })

describe('the agenda', () => {
  it('names only the reviewers that a reason is about', () => {
    const [point] = setAgenda(
      compareReviews(cohesietoets, round, [from('szw', { 'szw-role': 0 }), from('ocw', { 'szw-role': 1 })]),
      cohesietoets
    )
    expect([point?.reasons, point?.about]).toEqual([['gate'], {}])
  })

  it('does not count a reviewer without a level, or one of a pair, as standing alone', () => {
    const alone = (...levels: readonly (number | string)[]) =>
      setAgenda(
        compareReviews(
          cohesietoets,
          roundOf(['a', 'b', 'c', 'd']),
          levels.map((level, index) =>
            reviewFrom(roundOf(['a', 'b', 'c', 'd']), 'abcd'.charAt(index), { answers: { 'policy-links': level } })
          )
        ),
        cohesietoets
      ).find(({ comparison }) => comparison.check === 'policy-links')?.about.alone
    expect(alone('unknown', 1, 1, 0)).toEqual(['d'])
    expect(alone('unknown', 1, 1, 1)).toBeUndefined()
    expect(alone(1, 1, 0, 0)).toBeUndefined()
    expect(alone(0, 1, 1, 1)).toEqual(['a'])
    expect(alone(0, 1, 2, 1)).toBeUndefined()
  })

  it('keeps the order of the questionnaire when nothing else decides', () => {
    const points = setAgenda(
      compareReviews(cohesietoets, round, [
        from('szw', Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 'unknown'])))
      ]),
      cohesietoets
    )
    const ofWeight = (weight: number): readonly string[] =>
      points.filter(({ comparison }) => comparison.weight === weight).map(({ comparison }) => comparison.check)
    expect(ofWeight(2)).toEqual(
      [...cohesietoets.checks.values()].filter((check) => check.weight === 2).map(({ name }) => name)
    )
  })
})
