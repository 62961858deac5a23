import { expect, it } from 'vitest'
import { withDigest } from '#review/digest.ts'
import { decide, undecide } from '#review/settle.ts'
import type { Review } from '#review/types.ts'
import type { Evidence } from '#assessment/evidence.ts'
import { pieceOf } from '../../support/evidence.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { roundDocuments } from '../../support/round-report.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['bzk', 'szw'])

/** A review whose reviewer took these places over for the role of SZW. */
function reviewWith(seat: string, level: number, pieces: readonly Evidence[]): Review {
  const { digest: _, ...review } = reviewFrom(round, seat, { answers: { 'szw-role': level } })
  return withDigest({ ...review, assessment: { ...review.assessment, evidence: { 'szw-role': pieces } } })
}

const [one, same, other] = [
  pieceOf('één', '1'.repeat(16)),
  pieceOf('één', '1'.repeat(16)),
  pieceOf('b', '2'.repeat(16), '4')
]
const reviews = [reviewWith('bzk', 0, [one]), reviewWith('szw', 2, [same, other])]
const ruling = { 'szw-role': { answer: 2, remark: '', reason: 'Overlegd', dissent: [] } }

it('a decision takes over the places of every reviewer, each once, and undoing it gives them back', () => {
  const { assessment, settling } = settlingOf(round, reviews)
  const settled = decide(assessment, settling, ruling, cohesietoets)
  expect(settled.evidence).toEqual({ 'szw-role': [one, other] })
  expect(undecide(settled, settled.review, 'szw-role', cohesietoets)).not.toHaveProperty('evidence')
})

it('changing a decision does not bring back a place that the team removed', () => {
  const { assessment, settling } = settlingOf(round, reviews)
  const settled = decide(assessment, settling, ruling, cohesietoets)
  const trimmed = { ...settled, evidence: { 'szw-role': [other] } }
  expect(decide(trimmed, settled.review, ruling, cohesietoets).evidence).toEqual({ 'szw-role': [other] })
})

it('the agenda has the places of each reviewer at their level', () => {
  const text = JSON.stringify(roundDocuments({ round, reviews }).agenda)
  expect(text).toContain('In het ontwerp: § 3.2, alinea 4')
  expect(text).toContain('§ 3.2, alinea 4; § 4, alinea 4')
})
