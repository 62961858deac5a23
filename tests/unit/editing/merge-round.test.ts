import { describe, expect, it } from 'vitest'
import { handIn, openRound, reopen, withConfidence, withRoundPart } from '#review/judge-separately.ts'
import { addReviews, decide, undecide } from '#review/settle.ts'
import { signedOff } from '#review/sign-off.ts'
import type { Judging, Settling } from '#review/types.ts'
import { merge } from '#editing/merge.ts'
import { judgingOf, settlingOf, type WorkingAssessment } from '#editing/round-part.ts'
import { takeTheirs } from '#editing/take-theirs.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf as settlementOf } from '../../support/round.ts'

const round = roundOf(['bzk', 'szw', 'ocw'])

const judged = openRound(round, cohesietoets, { id: 'r', seat: 'bzk' }, { id: 'a', now: '2026-11-03T09:00:00Z' })
const judging = (assessment: WorkingAssessment): Judging => {
  const part = judgingOf(assessment)
  if (part === null) throw new Error('no reviewer')
  return part
}
const sure = (
  assessment: WorkingAssessment,
  check: string,
  confidence: 'low' | 'middle' | 'high' | null
): WorkingAssessment => withRoundPart(assessment, withConfidence(judging(assessment), check, confidence))
const answered = (assessment: WorkingAssessment, check: string, level: number): WorkingAssessment => ({
  ...assessment,
  answers: { ...assessment.answers, [check]: level }
})
const handedIn = (assessment: WorkingAssessment): WorkingAssessment =>
  handIn(assessment, judging(assessment), '2026-11-10T09:00:00Z', '2026-11-10').assessment

describe('a reviewer who works in two tabs', () => {
  it('keeps the confidences on different checks', () => {
    const merged = merge(judged, sure(judged, 'szw-role', 'low'), sure(judged, 'ocw-role', 'high'))
    expect(judging(merged.assessment).confidence).toEqual({ 'szw-role': 'low', 'ocw-role': 'high' })
    expect(merged.collisions).toEqual([])
  })

  it('sees when one check got two confidences, and may choose the other', () => {
    const { assessment, collisions } = merge(judged, sure(judged, 'szw-role', 'low'), sure(judged, 'szw-role', 'high'))
    expect(collisions).toEqual([{ of: 'confidence', name: 'szw-role', mine: 'low', theirs: 'high' }])
    expect(judging(assessment).confidence).toEqual({ 'szw-role': 'low' })
    expect(collisions.map((collision) => judging(takeTheirs(assessment, collision)).confidence)).toEqual([
      { 'szw-role': 'high' }
    ])
  })

  it('stays handed in when the other tab changed nothing', () => {
    const there = handedIn(answered(judged, 'szw-role', 2))
    expect(merge(judged, judged, there).assessment).toEqual(there)
  })

  it('is no longer handed in when the other tab changed an answer meanwhile, and keeps counting revisions', () => {
    const { assessment } = merge(judged, answered(judged, 'ocw-role', 1), handedIn(answered(judged, 'szw-role', 2)))
    expect(assessment.answers).toMatchObject({ 'szw-role': 2, 'ocw-role': 1 })
    expect(judging(assessment)).toMatchObject({ handedInAt: '', revision: 1 })
  })

  it('can reopen the review in one tab', () => {
    const frozen = handedIn(judged)
    expect(judging(merge(frozen, frozen, withRoundPart(frozen, reopen(judging(frozen)))).assessment)).toMatchObject({
      handedInAt: '',
      revision: 1
    })
  })
})

const { assessment: settled } = settlementOf(round)
const settling = (assessment: WorkingAssessment): Settling => {
  const part = settlingOf(assessment)
  if (part === null) throw new Error('no coordinator')
  return part
}
const decided = (assessment: WorkingAssessment, check: string, answer: number, reason: string): WorkingAssessment =>
  decide(assessment, settling(assessment), { [check]: { answer, remark: '', reason, dissent: [] } }, cohesietoets)
const [fromBzk, fromSzw] = [
  reviewFrom(round, 'bzk', { answers: { 'szw-role': 1 } }),
  reviewFrom(round, 'szw', { answers: { 'szw-role': 3 } })
]

describe('a coordinator who works in two tabs', () => {
  it('keeps the reviews that arrived on both sides, whichever side merges', () => {
    const [here, there] = [
      addReviews(settled, settling(settled), [fromBzk]),
      addReviews(settled, settling(settled), [fromSzw])
    ]
    const reviews = [merge(settled, here, there), merge(settled, there, here)].map(
      ({ assessment }) => settling(assessment).reviews
    )
    expect(reviews).toEqual([
      [fromBzk, fromSzw],
      [fromBzk, fromSzw]
    ])
  })

  it('keeps decisions on different checks', () => {
    const { assessment, collisions } = merge(
      settled,
      decided(settled, 'szw-role', 1, 'a'),
      decided(settled, 'ocw-role', 2, 'b')
    )
    expect(settling(assessment).decisions).toEqual({
      'szw-role': { reason: 'a', dissent: [] },
      'ocw-role': { reason: 'b', dissent: [] }
    })
    expect(assessment.answers).toMatchObject({ 'szw-role': 1, 'ocw-role': 2 })
    expect(collisions).toEqual([])
  })

  it('sees when one check got two reasons, and may choose the other', () => {
    const { assessment, collisions } = merge(
      settled,
      decided(settled, 'szw-role', 1, 'a'),
      decided(settled, 'szw-role', 1, 'b')
    )
    expect(collisions).toEqual([
      { of: 'decision', name: 'szw-role', mine: { reason: 'a', dissent: [] }, theirs: { reason: 'b', dissent: [] } }
    ])
    expect(
      collisions.map((collision) => settling(takeTheirs(assessment, collision)).decisions['szw-role']?.reason)
    ).toEqual(['b'])
  })

  it('finds a check open again whose decision was undone in the other tab', () => {
    const was = decided(settled, 'szw-role', 1, 'a')
    expect(merge(was, was, undecide(was, settling(was), 'szw-role', cohesietoets)).assessment).toEqual(settled)
  })

  it('keeps the verdicts of different seats, and sees two verdicts of one seat', () => {
    const word = (seat: string, verdict: 'agreed' | 'not-agreed') =>
      withRoundPart(settled, signedOff(settling(settled), { seat, verdict, remark: '', date: '' }))
    expect(
      settling(merge(settled, word('bzk', 'agreed'), word('szw', 'not-agreed')).assessment)
        .signOff.map(({ seat }) => seat)
        .toSorted()
    ).toEqual(['bzk', 'szw'])
    const { assessment, collisions } = merge(settled, word('bzk', 'agreed'), word('bzk', 'not-agreed'))
    expect(collisions).toMatchObject([{ of: 'sign-off', name: 'bzk' }])
    expect(
      collisions.flatMap((collision) =>
        settling(takeTheirs(assessment, collision)).signOff.map(({ verdict }) => verdict)
      )
    ).toEqual(['not-agreed'])
  })
})

it('an assessment outside any round has no review part after a merge', () => {
  const { review: _, ...plain } = judged
  expect('review' in merge(plain, plain, plain).assessment).toBe(false)
})
