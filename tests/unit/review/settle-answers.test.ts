import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { compareReviews } from '#review/compare.ts'
import { acceptUnanimous } from '#review/accept-unanimous.ts'
import { signedOff } from '#review/sign-off.ts'
import type { SignOff } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })

describe('settling', () => {
  const signOff = (seat: string, remark: string): SignOff => ({ seat, verdict: 'agreed', remark, date: '' })

  it('keeps the latest verdict of each seat', () => {
    const { settling } = settlingOf(round)
    const signed = [signOff('szw', 'a'), signOff('ocw', 'b'), signOff('szw', 'c')].reduce(signedOff, settling)
    expect(signed.signOff).toEqual([signOff('ocw', 'b'), signOff('szw', 'c')])
  })

  it('does not accept a level or a fact about the draft as another question', () => {
    const reviews = ['szw', 'ocw'].map((seat) =>
      from(seat, {
        'szw-role': seat === 'szw' ? 1 : 2,
        'policy-phase': 2,
        'role-ezk': 'none',
        'ocw-role': 'not-applicable'
      })
    )
    const { assessment, settling } = settlingOf(round, reviews)
    expect(
      acceptUnanimous(assessment, settling, compareReviews(cohesietoets, round, reviews), cohesietoets).answers
    ).toEqual({ ...assessment.answers, 'role-ezk': 'none' })
  })

  it('does not take over answers that the settled answers hide', () => {
    const reviews = [
      from('szw', { 'future-wild-west': 'weaker', 'future-wild-west-measure': 'yes' }),
      from('ocw', { 'future-wild-west': 'stronger' })
    ]
    const { assessment, settling } = settlingOf(round, reviews)
    expect(
      acceptUnanimous(assessment, settling, compareReviews(cohesietoets, round, reviews), cohesietoets).answers
    ).toEqual(assessment.answers)
  })
})
