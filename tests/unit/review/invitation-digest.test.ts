import { describe, expect, it } from 'vitest'
import { collect } from '#review/collect.ts'
import { invitationDigest, withDigest } from '#review/digest.ts'
import { checkRoundPart } from '#review/round-part.ts'
import type { Review, Round } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'
import { caseOf, example, codesIn } from '../../support/settled.ts'

describe('a review belongs to its invitation', () => {
  const round = roundOf(['szw', 'ocw'])
  const fateIn = (own: Round, review: Review) => {
    const [received] = collect(own, cohesietoets, [], [{ name: 'x', text: JSON.stringify(review) }]).received
    return [received?.fate, ...codesIn(received?.problems ?? [])]
  }
  const [first, second] = round.seats
  const altered: readonly (readonly [string, Partial<Round>])[] = [
    ['title', { draft: { ...round.draft, title: 'Ander ontwerp' } }],
    [
      'seats that are swapped',
      { seats: [{ ...second, id: 'szw' } as Round['seats'][number], { ...first, id: 'ocw' } as Round['seats'][number]] }
    ],
    ['instruction', { instruction: 'Kijk alleen naar hoofdstuk 2.' }],
    ['facts', { passport: { ...round.passport, 'policy-phase': 2 } }]
  ]

  it.each(altered)('and does not count when the invitation differs in its %s', (_, change) => {
    const other = withDigest({ ...round, ...change })
    expect(fateIn(round, reviewFrom(other, 'szw', { answers: {} }))).toEqual(['refused', 'other-invitation'])
  })

  it('and counts when only the deadline changed', () => {
    const moved = withDigest({ ...round, deadline: '2026-12-24' })
    expect(invitationDigest(moved)).toBe(invitationDigest(round))
    expect(fateIn(round, reviewFrom(moved, 'szw', { answers: {} }))).toEqual(['counted'])
  })

  it('and in version 1.0 counts with a warning, unless the title differs', () => {
    const { invitationDigest: _, ...older } = reviewFrom(round, 'szw', { answers: {} })
    expect(fateIn(round, withDigest(older))).toEqual(['counted', 'invitation-unknown'])
    const review = JSON.parse(caseOf('from-altered-round.review.cohesietoets.json')) as Review
    // The file is of the version before, in which one ministry led.
    const { 'lead-ministry': _lead, ...answers } = review.assessment.answers
    const assessment = { ...review.assessment, questionnaire: example.round.questionnaire, answers }
    expect(fateIn(example.round, withDigest({ ...review, assessment }))).toEqual(['refused', 'other-invitation'])
  })

  it('and stays readable where it was collected before, with a warning', () => {
    const { invitationDigest: _, ...older } = reviewFrom(withDigest({ ...round, ...altered[0]?.[1] }), 'szw', {
      answers: { 'policy-title': 'Ander ontwerp' }
    })
    const part = checkRoundPart(settlingOf(round, [withDigest(older)]).assessment, cohesietoets)
    expect(part.ok && codesIn(part.warnings)).toEqual(['kept-other-invitation'])
  })
})
