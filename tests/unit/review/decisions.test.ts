import { describe, expect, it } from 'vitest'
import { applyDecisions, readDecisions } from '#review/decisions.ts'
import { writeDocument } from '#review/write.ts'
import type { Decisions, Settling } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const reviews = [
  reviewFrom(round, 'szw', { answers: { 'szw-role': 2, 'szw-role-Comment': 'paragraaf 2.3', 'root-causes': 1 } }),
  reviewFrom(round, 'ocw', { answers: { 'szw-role': 0, 'root-causes': 1 } })
]
const { assessment, settling } = settlingOf(round, reviews)
const decisions: Decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: 'round-1',
  acceptUnanimous: true,
  decisions: {}
}
const read = (change: object) => readDecisions(writeDocument({ ...decisions, ...change }), settling, cohesietoets)
const problems = (change: object): readonly string[] => {
  const result = read(change)
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}
const apply = (change: object) => {
  const settled = applyDecisions(assessment, settling, { ...decisions, ...change }, cohesietoets)
  return { answers: settled.answers, part: settled.review as unknown as Settling }
}

describe('a decisions file', () => {
  it('settles the checks it decides, and takes over the checks on which all agree', () => {
    const { answers, part } = apply({
      decisions: {
        'szw-role': { answer: 1, reason: 'alleen gehoord', dissent: [{ seat: 'szw', why: 'wij schreven mee' }] }
      }
    })
    expect(answers).toMatchObject({ 'szw-role': 1, 'szw-role-Comment': 'paragraaf 2.3', 'root-causes': 1 })
    expect(part.decisions).toEqual({
      'szw-role': {
        reason: 'alleen gehoord',
        dissent: [{ reviewer: 'szw', why: 'wij schreven mee' }],
        voices: [{ reviewers: ['szw'], text: 'paragraaf 2.3' }]
      },
      'root-causes': { reason: '', dissent: [] }
    })
  })

  it('leaves the agreed checks open on request', () => {
    const { answers, part } = apply({ acceptUnanimous: false })
    expect(answers).toEqual(assessment.answers)
    expect(part.decisions).toEqual({})
  })

  it('overrides what all agree on', () => {
    expect(apply({ decisions: { 'root-causes': { answer: 0, reason: 'nagelezen' } } }).answers).toMatchObject({
      'root-causes': 0
    })
  })

  it('replaces the evidence when it gives its own, also when that is empty', () => {
    expect(apply({ decisions: { 'szw-role': { answer: 2, remark: 'bijlage 1', reason: '' } } }).answers).toMatchObject({
      'szw-role-Comment': 'bijlage 1'
    })
    expect(apply({ decisions: { 'szw-role': { answer: 2, remark: '', reason: '' } } }).answers).not.toHaveProperty(
      'szw-role-Comment'
    )
  })

  it('includes the sign-off, and keeps the existing one when it has none', () => {
    const signOff = [{ seat: 'bzk', verdict: 'agreed' as const, remark: '', date: '2026-11-21' }]
    expect(apply({ signOff }).part.signOff).toMatchObject(signOff)
    const before = { ...settling, signOff }
    expect(
      (applyDecisions(assessment, before, decisions, cohesietoets).review as unknown as Settling).signOff
    ).toMatchObject(signOff)
  })

  it('may include the verdict of a seat that handed in nothing', () => {
    expect(problems({ signOff: [{ seat: 'bzk', verdict: 'agreed', remark: '', date: '' }] })).toEqual([])
  })

  it('reads back as it was written', () => {
    const full = {
      decisions: { 'szw-role': { answer: 1, remark: 'x', reason: 'y', dissent: [{ seat: 'szw', why: 'z' }] } },
      signOff: []
    }
    const result = read(full)
    expect(result.ok && result.value).toMatchObject({ ...decisions, ...full })
  })
})

describe('a decisions file is refused with all reasons at once', () => {
  it.each([
    ['of another round', { round: 'round-2' }, ['not-in-this-round round']],
    [
      'about a check that does not exist',
      { decisions: { 'no-check': { answer: 1, reason: '' } } },
      ['unknown-id decisions.no-check']
    ],
    [
      'with an answer outside its levels',
      { decisions: { 'szw-role': { answer: 4, reason: '' }, 'ocw-role': { answer: 'maybe', reason: '' } } },
      ['not-an-option decisions.szw-role.answer', 'not-an-option decisions.ocw-role.answer']
    ],
    [
      'not applicable without a reason',
      { decisions: { 'collective-alternatives': { answer: 'not-applicable', remark: ' ', reason: '' } } },
      ['reason-missing decisions.collective-alternatives.remark']
    ],
    [
      'with dissent from a seat that handed in nothing',
      { decisions: { 'szw-role': { answer: 1, reason: '', dissent: [{ seat: 'bzk', why: '' }] } } },
      ['unknown-seat decisions.szw-role.dissent[0].seat']
    ],
    [
      'signed by a stranger',
      { signOff: [{ seat: 'ez', verdict: 'agreed', remark: '', date: '' }] },
      ['unknown-seat signOff[0].seat']
    ],
    ['of another format', { format: 'cohesietoets/review' }, ['not-decisions format']]
  ])('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })
})
