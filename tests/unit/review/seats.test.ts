import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { collect, missingSeats } from '#review/collect.ts'
import { invite, seatId } from '#review/invite.ts'
import type { Round } from '#review/types.ts'
import { latestReviews, mergeReviews } from '#review/merge-reviews.ts'
import { writeDocument } from '#review/write.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })

describe('a round', () => {
  it('has no title or version that is blank', () => {
    const { passport } = invite({
      id: 'r',
      now: '2026-11-02T09:00:00Z',
      questionnaire: cohesietoets,
      depth: 'full',
      language: 'nl',
      draft: { title: ' ', version: '' },
      deadline: '',
      instruction: '',
      seats: round.seats,
      answers: {}
    })
    expect(passport).toEqual({})
  })

  it('has seat ids of at most 60 characters without double, leading or trailing dashes', () => {
    expect(seatId({ organisation: ' (OCW) & co. ', function: 'Adviseur!' }, [])).toBe('ocw-co-adviseur')
    expect(seatId({ organisation: 'x'.repeat(80), function: '' }, [])).toBe('x'.repeat(60))
  })

  it('counts the same one of two revisions with equal numbers in either order', () => {
    const early = from('szw', { 'szw-role': 1 })
    const late = { ...from('szw', { 'szw-role': 2 }), handedInAt: '2026-11-11T09:00:00Z', digest: '0'.repeat(64) }
    for (const reviews of [
      [early, late],
      [late, early]
    ])
      expect(latestReviews(round, reviews)).toEqual([late])
    expect(mergeReviews(round, [late], [early, late])).toEqual([early, late])
  })

  it('reports two reviewers on one seat, naming only that seat', () => {
    const shared = [
      reviewFrom(round, 'szw', { answers: {}, reviewer: 'a' }),
      reviewFrom(round, 'szw', { answers: {}, reviewer: 'b' }),
      reviewFrom(round, 'ocw', { answers: {} })
    ]
    const { received } = collect(
      round,
      cohesietoets,
      [],
      shared.map((review) => ({ name: review.reviewer.id, text: writeDocument(review) }))
    )
    expect(received.map(({ problems }) => problems.map(({ code, path, args }) => [code, path, args]))).toEqual([
      [['same-seat', 'reviewer.seat', { seat: 'beleidsmedewerker, SZW' }]],
      [['same-seat', 'reviewer.seat', { seat: 'beleidsmedewerker, SZW' }]],
      []
    ])
  })

  it('misses only the seats that handed in nothing', () => {
    const missing = (...reviews: readonly { readonly reviewer: { readonly id: string; readonly seat: string } }[]) =>
      missingSeats(round, reviews).map(({ id }: Round['seats'][number]) => id)
    expect(missing()).toEqual(['szw', 'ocw', 'bzk'])
    expect(missing({ reviewer: { id: 'x', seat: 'ocw' } }, { reviewer: { id: 'y', seat: 'szw' } })).toEqual(['bzk'])
  })
})
