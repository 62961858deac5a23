import { describe, expect, it } from 'vitest'
import { merge } from '#editing/merge.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { fileOf, isFrozen, roundPartOf } from '#editing/round-part.ts'
import { summariseRound } from '#editing/round-summary.ts'
import { handIn, openRound } from '#review/judge-separately.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['bzk', 'szw', 'ocw'])
const judged = openRound(round, cohesietoets, { id: 'r', seat: 'bzk' }, { id: 'a', now: '2026-11-03T09:00:00Z' })
const { assessment: settled } = settlingOf(round, [
  reviewFrom(round, 'bzk', { answers: { 'szw-role': 1 } }),
  reviewFrom(round, 'szw', { answers: { 'szw-role': 3 } })
])
const { review: _, ...alone } = judged
const broken = { ...alone, review: { kind: 'judging', round: { id: 'r' }, note: 'kept' } }

describe('what an assessment carries of a round', () => {
  it.each([
    ['nothing', alone],
    ['a review', judged],
    ['a round to settle', settled],
    ['something that cannot be used', broken]
  ])('is read where it enters and written back unchanged: %s', async (_name, assessment) => {
    const read = await readRoundPart(assessment, cohesietoets)
    expect(fileOf(read.assessment)).toEqual(assessment)
  })

  it('is set aside with the reason when it cannot be used, and counts as none', async () => {
    const { assessment, warnings } = await readRoundPart(broken, cohesietoets)
    expect(roundPartOf(assessment)).toBeNull()
    expect(isFrozen(assessment)).toBe(false)
    expect(assessment.review).toMatchObject({ kind: 'set-aside', review: broken.review })
    expect(assessment.review?.kind === 'set-aside' && assessment.review.problems.length).toBeGreaterThan(0)
    expect(warnings.map(({ code }) => code)).toContain('part-set-aside')
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('stays set aside when two tabs change the rest', async () => {
    const { assessment: base } = await readRoundPart(broken, cohesietoets)
    const merged = merge(base, { ...base, answers: { 'szw-role': 1 } }, { ...base, answers: { 'ocw-role': 2 } })
    expect(fileOf(merged.assessment)).toMatchObject({
      answers: { 'szw-role': 1, 'ocw-role': 2 },
      review: broken.review
    })
  })
})

describe('the list', () => {
  it('counts the seats from which a review came in', () => {
    expect(summariseRound(settled.review)).toMatchObject({
      kind: 'settling',
      roundId: round.id,
      seats: 3,
      collected: 2
    })
  })

  it('shows whose seat it is and whether the review is handed in', () => {
    expect(summariseRound(judged.review)).toMatchObject({ kind: 'judging', seat: 'bzk', handedInAt: '' })
    const { assessment } = handIn(judged, judged.review, '2026-11-10T09:00:00Z', '2026-11-10')
    expect(summariseRound(assessment.review)).toMatchObject({
      handedInAt: '2026-11-10T09:00:00Z',
      handedInOn: '2026-11-10'
    })
  })

  it.each([null, {}, { kind: 'other', round }, broken.review, { kind: 'settling', round: { id: 'r' }, reviews: [{}] }])(
    'shows no round for %j',
    (review) => {
      expect(summariseRound(review)).toBeNull()
    }
  )
})
