import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import type { Decisions, Settling } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })
const decisions: Decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: 'round-1',
  acceptUnanimous: false,
  decisions: {}
}

describe('answers outside the checks in a decisions file', () => {
  const { assessment, settling } = settlingOf(round, [from('szw', {})])
  const told = (answers: object): readonly string[] => {
    const result = readDecisions(JSON.stringify({ ...decisions, answers }), settling, cohesietoets)
    return result.ok ? [] : result.problems.map(({ code, path, args }) => `${code} ${path} ${JSON.stringify(args)}`)
  }

  it('may answer questions, with their remarks', () => {
    expect(told({ 'role-bzk': 'co-owner', 'future-wild-west': 'weaker', 'future-wild-west-Comment': 'omdat' })).toEqual(
      []
    )
  })

  it.each<[string, object, readonly string[]]>([
    ['a level', { 'szw-role': 3 }, ['not-allowed answers.szw-role {}']],
    ['a remark on a level', { 'szw-role-Comment': 'x' }, ['not-allowed answers.szw-role-Comment {}']],
    ['an answer to nothing', { 'no-question': 1 }, ['unknown-id answers.no-question {"id":"no-question"}']],
    [
      'an answer outside its options',
      { 'role-bzk': 'boss' },
      ['not-an-option answers.role-bzk {"options":"none, informed, consulted, co-writer, co-owner","found":"boss"}']
    ]
  ])('may not give %s', (_, answers, expected) => {
    expect(told(answers)).toEqual(expected)
  })

  it('are part of the settled assessment', () => {
    expect(
      applyDecisions(assessment, settling, { ...decisions, answers: { 'role-bzk': 'co-owner' } }, cohesietoets).answers[
        'role-bzk'
      ]
    ).toBe('co-owner')
  })

  it('a decision may be not applicable with a remark, or without one where the reviewers gave it', () => {
    const said = (remark: object) =>
      readDecisions(
        JSON.stringify({
          ...decisions,
          decisions: { 'collective-alternatives': { answer: 'not-applicable', reason: '', ...remark } }
        }),
        settling,
        cohesietoets
      ).ok
    expect([said({ remark: 'geen loket' }), said({}), said({ remark: '' })]).toEqual([true, true, false])
  })

  it('a level may have an empty remark', () => {
    expect(
      readDecisions(
        JSON.stringify({ ...decisions, decisions: { 'szw-role': { answer: 1, remark: '', reason: '' } } }),
        settling,
        cohesietoets
      ).ok
    ).toBe(true)
  })

  it('a decision on a check that nobody was asked takes over no remark', () => {
    const quick = roundOf(['szw'], 'quick')
    const open = settlingOf(quick, [reviewFrom(quick, 'szw', { answers: {} })])
    const settled = applyDecisions(
      open.assessment,
      open.settling,
      { ...decisions, decisions: { 'shared-analysis': { answer: 1, reason: '' } } },
      cohesietoets
    )
    expect(settled.answers).toMatchObject({ 'shared-analysis': 1 })
    expect(settled.answers).not.toHaveProperty('shared-analysis-Comment')
  })

  it('each decision takes over the remarks on its own check, and dissent only from its own seat', () => {
    const own = settlingOf(round, [
      from('szw', { 'szw-role': 2, 'szw-role-Comment': 'a', 'ocw-role': 1, 'ocw-role-Comment': 'b' }),
      from('ocw', { 'szw-role': 1 })
    ])
    const settled = applyDecisions(
      own.assessment,
      own.settling,
      { ...decisions, decisions: { 'ocw-role': { answer: 1, reason: 'x', dissent: [{ seat: 'ocw', why: 'y' }] } } },
      cohesietoets
    )
    expect(settled.answers['ocw-role-Comment']).toBe('b')
    expect((settled.review as unknown as Settling).decisions).toEqual({
      'ocw-role': { reason: 'x', dissent: [{ reviewer: 'ocw', why: 'y' }], voices: [{ reviewers: ['szw'], text: 'b' }] }
    })
  })
})
