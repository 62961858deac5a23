import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { setAgenda, type AgendaPoint } from '#review/agenda.ts'
import { compareReviews } from '#review/compare.ts'
import type { ConfidenceByCheck } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'

const seats = ['szw', 'ocw', 'bzk', 'ez']
const round = roundOf(seats)

/** Everybody gives every check level 1, except where stated. */
const levelOne: Answers = Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 1]))
const agendaOf = (
  ...all: readonly { readonly answers?: Answers; readonly confidence?: ConfidenceByCheck }[]
): readonly AgendaPoint[] =>
  setAgenda(
    compareReviews(
      cohesietoets,
      round,
      all.map(({ answers = {}, confidence = {} }, index) =>
        reviewFrom(round, seats[index] ?? '', { answers: { ...levelOne, ...answers }, confidence })
      )
    ),
    cohesietoets
  )
const answering = (...all: readonly Answers[]) => agendaOf(...all.map((answers) => ({ answers })))
const told = (points: readonly AgendaPoint[]): readonly string[] =>
  points.map(({ comparison, reasons }) => `${comparison.check}: ${reasons.join(', ')}`)

describe('the agenda', () => {
  it('is empty when all agree, and when nobody has handed in', () => {
    expect(answering({}, {}, {})).toEqual([])
    expect(setAgenda(compareReviews(cohesietoets, round, []), cohesietoets)).toEqual([])
  })

  it('includes a gate as soon as levels differ, and another check only when they are two apart', () => {
    expect(
      told(answering({ 'szw-role': 0, 'policy-links': 0, 'root-causes': 3, 'root-causes-Comment': 'bijlage 1' }, {}))
    ).toEqual(['szw-role: gate', 'root-causes: two-apart'])
  })

  it('includes a check that nobody could give a level', () => {
    expect(told(answering({ 'root-causes': 'unknown' }, { 'root-causes': 'unknown' }))).toEqual([
      'root-causes: blind-spot'
    ])
  })

  it('leaves out a check that all call not applicable with a reason', () => {
    const notApplicable = {
      'collective-alternatives': 'not-applicable',
      'collective-alternatives-Comment': 'geen loket'
    }
    expect(told(answering(notApplicable, notApplicable))).toEqual([])
  })

  it('includes a level that a reviewer is not sure of, and says who', () => {
    const [point] = agendaOf(
      { confidence: { 'root-causes': 'low', 'group-distance': 'middle', 'policy-links': 'high' } },
      {}
    )
    expect(point).toMatchObject({
      comparison: { check: 'root-causes' },
      reasons: ['low-confidence'],
      about: { 'low-confidence': ['szw'] }
    })
  })

  it('ignores a low confidence about an answer without a level', () => {
    expect(told(agendaOf({ answers: { 'root-causes': 'unknown' }, confidence: { 'root-causes': 'low' } }, {}))).toEqual(
      []
    )
  })

  it('includes a level 2 or 3 without evidence, and says whose', () => {
    const [point] = answering(
      { 'root-causes': 2, 'root-causes-Comment': 'bijlage 1' },
      { 'root-causes': 2, 'root-causes-Comment': ' ' }
    )
    expect(point).toMatchObject({ reasons: ['no-evidence'], about: { 'no-evidence': ['ocw'] } })
  })

  it('includes a level on which one of three or more stands alone, and says who', () => {
    const [point] = answering({ 'policy-links': 0 }, {}, {})
    expect(point).toMatchObject({ reasons: ['alone'], about: { alone: ['szw'] } })
    expect(told(answering({ 'policy-links': 0 }, {}))).toEqual([])
    expect(told(answering({ 'policy-links': 0 }, { 'policy-links': 0 }, {}, {}))).toEqual([])
  })

  it('names every reason, the strongest first', () => {
    const points = agendaOf({ answers: { 'szw-role': 3 }, confidence: { 'szw-role': 'low' } }, {}, {})
    expect(told(points)).toEqual(['szw-role: gate, two-apart, low-confidence, no-evidence, alone'])
  })

  it('is ordered by strongest reason, number of reasons, weight, and place in the questionnaire', () => {
    const far = {
      'root-causes': 3,
      'root-causes-Comment': 'x',
      'values-complement': 3,
      'values-complement-Comment': 'x',
      'beyond-access': 3,
      'social-ties': 3,
      'social-ties-Comment': 'x'
    }
    const points = answering({ ...far, 'public-discussion': 0, 'long-view': 'unknown' }, { 'long-view': 'unknown' })
    expect(points.map(({ comparison }) => comparison.check)).toEqual([
      'public-discussion',
      'beyond-access',
      'root-causes',
      'social-ties',
      'values-complement',
      'long-view'
    ])
  })

  it('takes the time of its longest reason', () => {
    expect(agendaOf({ answers: { 'szw-role': 3 }, confidence: { 'szw-role': 'low' } }, {})[0]?.minutes).toBe(10)
    expect(answering({ 'root-causes': 2 }, {})[0]?.minutes).toBe(3)
    expect(answering({ 'root-causes': 'unknown' }, { 'root-causes': 'unknown' })[0]?.minutes).toBe(5)
  })
})
