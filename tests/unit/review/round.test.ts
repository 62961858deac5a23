import { describe, expect, it } from 'vitest'
import { blankAssessment } from '#assessment/blank.ts'
import { readAssessment } from '#assessment/read.ts'
import { writeAssessment } from '#assessment/write.ts'
import { withDigest } from '#review/digest.ts'
import { invite, seatId } from '#review/invite.ts'
import { handIn, openRound, reopen, reviewOf, withConfidence } from '#review/judge-separately.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { readReview } from '#review/read-review.ts'
import { readRound } from '#review/read-round.ts'
import { writeDocument } from '#review/write.ts'
import type { Judging, Round } from '#review/types.ts'
import { atHand, cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw'])
const read = (text: string) => readRound(text, atHand(cohesietoets))
const problems = (text: string): readonly string[] => {
  const result = read(text)
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}
const forged = (change: object): string => writeDocument(withDigest({ ...round, ...change }) as Round)
const open = () =>
  openRound(round, cohesietoets, { id: 'me', seat: 'szw' }, { id: 'mine', now: '2026-11-03T09:00:00Z' })
const judgingOf = ({ review }: { readonly review?: unknown }): Judging => review as Judging

describe('an invitation', () => {
  it('reads back as it was written', () => {
    const result = read(writeDocument(round))
    expect(result.ok && result.value.round).toEqual(round)
  })

  it('takes over the facts about the draft, and no level, remark, role or author', () => {
    const answers = {
      'policy-title': 'Oud',
      'policy-change': 'sneller',
      'filled-in-by': 'de coördinator',
      'szw-role': 3,
      'szw-role-Comment': 'x',
      'role-bzk': 'co-owner',
      'future-wild-west': 'weaker',
      strange: 'y'
    }
    const { passport } = invite({
      id: 'r',
      now: '2026-11-02T09:00:00Z',
      questionnaire: cohesietoets,
      depth: 'full',
      language: 'nl',
      draft: { title: 'Nieuw ', version: '1.0' },
      deadline: '',
      instruction: '',
      seats: round.seats,
      answers
    })
    expect(passport).toEqual({ 'policy-title': 'Nieuw', 'policy-change': 'sneller', 'draft-version': '1.0' })
  })

  it('gives each seat an id of its own', () => {
    const seat = { function: 'Beleidsmedewerker', organisation: 'Ministerie van SZW' }
    expect(seatId(seat, [])).toBe('ministerie-van-szw-beleidsmedewerker')
    expect(seatId(seat, ['ministerie-van-szw-beleidsmedewerker', 'ministerie-van-szw-beleidsmedewerker-2'])).toBe(
      'ministerie-van-szw-beleidsmedewerker-3'
    )
    expect(seatId({ function: '财', organisation: '' }, [])).toBe('seat')
  })
})

describe('a round file is refused with the reason', () => {
  it.each([
    ['when it was changed', writeDocument(round).replace('2026-11-20', '2026-12-20'), ['changed-since-written ']],
    [
      'when it is another document',
      JSON.stringify({ format: 'cohesietoets/assessment', version: 1 }),
      ['not-a-round format']
    ],
    ['when it is of a newer version', JSON.stringify({ ...round, version: 2 }), ['newer-version version']],
    [
      'when it was made with another version of the questionnaire',
      forged({ questionnaire: { id: 'cohesietoets', version: '0.9.0' } }),
      ['other-questionnaire-version questionnaire.version']
    ],
    [
      'when its questionnaire is unknown',
      forged({ questionnaire: { id: 'other', version: '1.0.0' } }),
      ['unknown-questionnaire questionnaire.id']
    ],
    ['when nobody is invited', forged({ seats: [] }), ['out-of-range seats']],
    [
      'when two seats have one id',
      forged({ seats: [...round.seats, ...round.seats.slice(1)] }),
      ['duplicate-id seats[2].id']
    ],
    [
      'when it tells the reviewers what to think',
      forged({ passport: { ...round.passport, 'szw-role': 3, 'szw-role-Comment': 'goed zo' } }),
      ['not-allowed passport.szw-role', 'not-allowed passport.szw-role-Comment']
    ],
    [
      'when a fact about the draft is not in order',
      forged({ passport: { 'horizon-years': 'veel' } }),
      ['wrong-type passport.horizon-years']
    ]
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })
})

describe('judging separately', () => {
  it('starts with the facts about the draft, at the depth of the round, and every check open', () => {
    expect(open()).toMatchObject({ id: 'mine', depth: 'full', answers: round.passport, actions: [] })
    expect(judgingOf(open())).toMatchObject({
      kind: 'judging',
      round,
      reviewer: { id: 'me', seat: 'szw' },
      confidence: {},
      revision: 0,
      handedInAt: ''
    })
  })

  it('records a confidence and removes it again', () => {
    const sure = withConfidence(judgingOf(open()), 'szw-role', 'high')
    expect(sure.confidence).toEqual({ 'szw-role': 'high' })
    expect(withConfidence(sure, 'szw-role', null).confidence).toEqual({})
  })

  it('freezes a review that is handed in, and gives a review that its round accepts', () => {
    const { assessment, review } = handIn(
      { ...open(), answers: { ...round.passport, 'szw-role': 2 } },
      withConfidence(judgingOf(open()), 'szw-role', 'low'),
      '2026-11-10T09:00:00Z',
      '2026-11-10'
    )
    expect(judgingOf(assessment)).toMatchObject({ revision: 1, handedInAt: '2026-11-10T09:00:00Z' })
    const result = readReview(writeDocument(review), round, cohesietoets)
    expect(result.ok && result.value).toMatchObject({
      round: 'round-1',
      revision: 1,
      confidence: { 'szw-role': 'low' },
      assessment: { answers: { 'szw-role': 2 } }
    })
    expect('review' in review.assessment).toBe(false)
  })

  it('gives the same object when the review is requested again', () => {
    const { assessment, review } = handIn(open(), judgingOf(open()), '2026-11-10T09:00:00Z', '2026-11-10')
    expect(reviewOf(assessment, judgingOf(assessment))).toEqual(review)
  })

  it('gives a newer revision when the review is reopened and handed in', () => {
    const first = handIn(open(), judgingOf(open()), '2026-11-10T09:00:00Z', '2026-11-10').assessment
    const reopened = reopen(judgingOf(first))
    expect(reopened.handedInAt).toBe('')
    expect(handIn(first, reopened, '2026-11-11T09:00:00Z', '2026-11-11').review.revision).toBe(2)
  })

  it('survives writing and reading as part of the assessment', () => {
    const result = readAssessment(writeAssessment(open()), atHand(cohesietoets))
    expect(result.ok && result.warnings).toEqual([])
    const part = result.ok ? checkRoundPart(result.value.assessment, cohesietoets) : null
    expect(part?.ok && part.value).toEqual(open().review)
  })

  it('remembers that the invitation was sealed, and hands in the same review as without a seal', () => {
    const sealed = openRound(
      round,
      cohesietoets,
      { id: 'me', seat: 'szw' },
      { id: 'mine', now: '2026-11-03T09:00:00Z' },
      true
    )
    const result = readAssessment(writeAssessment(sealed), atHand(cohesietoets))
    expect(result.ok && judgingOf(result.value.assessment).sealed).toBe(true)
    expect('sealed' in judgingOf(open())).toBe(false)
    const now = '2026-11-10T09:00:00Z'
    expect(handIn(sealed, judgingOf(sealed), now, '2026-11-10').review).toEqual(
      handIn(open(), judgingOf(open()), now, '2026-11-10').review
    )
  })
})

describe('the review part of an assessment', () => {
  const told = (review: unknown): readonly string[] => {
    const part = checkRoundPart({ ...carrier, review: review as Record<string, unknown> }, cohesietoets)
    return part.ok ? [] : part.problems.map(({ code, path }) => `${code} ${path}`)
  }
  const carrier = blankAssessment({
    id: 'carrier',
    now: '2026-11-03T09:00:00Z',
    questionnaire: cohesietoets,
    depth: 'full',
    language: 'nl'
  })
  const { settling } = settlingOf(round, [reviewFrom(round, 'szw', { answers: { 'szw-role': 1 } })])

  it('is absent in an ordinary one', () => {
    expect(checkRoundPart(carrier, cohesietoets)).toEqual({ ok: true, value: null, warnings: [] })
  })

  it.each([
    ['of no known kind', { kind: 'watching' }, ['not-an-option review.kind']],
    ['without a kind', {}, ['not-an-option review.kind']],
    [
      'with a round that was changed',
      { ...open().review, round: { ...round, deadline: '' } },
      ['changed-since-written review.round']
    ],
    [
      'with a review that was changed',
      { ...settling, reviews: settling.reviews.map((review) => ({ ...review, revision: 7 })) },
      ['changed-since-written review.reviews[0]']
    ],
    [
      'settling with a round that was changed',
      { ...settling, round: { ...round, deadline: '' } },
      ['changed-since-written review.round']
    ],
    [
      'with a verdict that does not exist',
      { ...settling, signOff: [{ seat: 'szw', verdict: 'maybe', remark: '', date: '' }] },
      ['not-an-option review.signOff[0].verdict']
    ],
    [
      'judging with a seal that is neither there nor not',
      { ...open().review, sealed: 'yes' },
      ['wrong-type review.sealed']
    ],
    ['judging without a reviewer', { ...open().review, reviewer: undefined }, ['missing review.reviewer']]
  ])('is refused %s, with the place', (_, review, expected) => {
    expect(told(review)).toEqual(expected)
  })
})
