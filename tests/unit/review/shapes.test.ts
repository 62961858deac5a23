import { describe, expect, it } from 'vitest'
import type { Problem, Result } from '#lib/problem.ts'
import { readDecisions } from '#review/decisions.ts'
import { withDigest } from '#review/digest.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { checkReview, checkReviewAlone } from '#review/read-review.ts'
import { checkRound } from '#review/read-round.ts'
import { atHand, cohesietoets, schoolGarden } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw'])
const review = reviewFrom(round, 'szw', { answers: { 'szw-role': 1 } })
const { assessment, settling } = settlingOf(round, [review])
const decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: 'round-1',
  acceptUnanimous: false,
  decisions: {}
}

const agreed = (seat: string) => ({ seat, verdict: 'agreed', remark: '', date: '' })

const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? result.warnings : result.problems)
const told = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code, path }) => `${code} ${path}`)
const inRound = (change: object): Result<unknown> =>
  checkRound(withDigest({ ...round, ...change }), atHand(cohesietoets, schoolGarden))
const inReview = (change: object): Result<unknown> =>
  checkReview(withDigest({ ...review, ...change }), round, cohesietoets)
const inDecisions = (change: object): Result<unknown> =>
  readDecisions(JSON.stringify({ ...decisions, ...change }), settling, cohesietoets)
const inPart = (change: object): Result<unknown> =>
  checkRoundPart({ ...assessment, review: { ...settling, ...change } }, cohesietoets)

describe('the shape of a round', () => {
  it.each<[string, object, string]>([
    ['an id with a slash', { id: 'a/b' }, 'bad-id id'],
    ['an id that ends in a space', { id: 'a ' }, 'bad-id id'],
    ['an id that is too long', { id: 'x'.repeat(101) }, 'bad-id id'],
    ['a questionnaire without a version', { questionnaire: { id: 'cohesietoets' } }, 'missing questionnaire.version'],
    ['a depth that is none', { depth: 'deep' }, 'not-an-option depth'],
    ['a language that is none', { language: 'de' }, 'not-an-option language'],
    ['a moment that is none', { createdAt: 'today' }, 'not-a-date createdAt'],
    ['a deadline that is no text', { deadline: 20261231 }, 'unsupported-type deadline'],
    ['a draft without a title', { draft: { version: '1' } }, 'missing draft.title'],
    ['a seat without a function', { seats: [{ id: 'a', organisation: 'X' }] }, 'missing seats[0].function'],
    ['a seat without an id', { seats: [{ function: 'a', organisation: 'X' }] }, 'missing seats[0].id'],
    [
      '51 seats',
      { seats: Array.from({ length: 51 }, (_, seat) => ({ id: `s${seat}`, function: '', organisation: '' })) },
      'out-of-range seats'
    ],
    ['facts that are a list', { passport: [] }, 'wrong-type passport'],
    ['no instruction', { instruction: undefined }, 'missing instruction']
  ])('%s is refused', (_, change, problem) => {
    expect(told(inRound(change))).toEqual([problem])
  })

  it.each(['x', 'g'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}b`, `b${'a'.repeat(64)}`])(
    'a digest such as %s is invalid',
    (digest) => {
      expect(told(checkRound({ ...round, digest }, atHand(cohesietoets)))).toEqual(['bad-id digest'])
    }
  )

  it.each([{ depth: 'quick' }, { language: 'en' }, { deadline: '' }])('%j is accepted', (change) => {
    expect(inRound(change).ok).toBe(true)
  })

  it('a field that is no fact about the draft is refused once, whatever its other faults', () => {
    expect(told(inRound({ passport: { 'policy-title': 'x', 'x-own': 1 } }))).toEqual(['not-allowed passport.x-own'])
  })
})

describe('the shape of a review', () => {
  it.each<[string, object, string]>([
    ['no seat', { reviewer: { id: 'a' } }, 'missing reviewer.seat'],
    ['an id with a slash', { reviewer: { id: 'a/b', seat: 'szw' } }, 'bad-id reviewer.id'],
    ['a revision before the first', { revision: 0 }, 'out-of-range revision'],
    ['half a revision', { revision: 1.5 }, 'wrong-type revision'],
    ['far too many', { revision: 1_000_001 }, 'out-of-range revision'],
    ['an assessment that is none', { assessment: 'x' }, 'wrong-type assessment']
  ])('%s is refused', (_, change, problem) => {
    expect(told(inReview(change))).toEqual([problem])
  })
})

describe('the shape of decisions and of the review part', () => {
  it.each<[string, Result<unknown>, string]>([
    ['text that is no JSON', readDecisions('{', settling, cohesietoets), 'not-json '],
    ['a list', readDecisions('[]', settling, cohesietoets), 'not-decisions '],
    ['no word on what all agree on', inDecisions({ acceptUnanimous: undefined }), 'missing acceptUnanimous'],
    [
      'a decision without a reason',
      inDecisions({ decisions: { 'szw-role': { answer: 1 } } }),
      'missing decisions.szw-role.reason'
    ],
    [
      'a dissent without a seat',
      inDecisions({ decisions: { 'szw-role': { answer: 1, reason: '', dissent: [{ why: '' }] } } }),
      'missing decisions.szw-role.dissent[0].seat'
    ],
    [
      'a carried decision without a reason',
      inPart({ decisions: { 'szw-role': { dissent: [] } } }),
      'missing review.decisions.szw-role.reason'
    ],
    [
      'a carried decision on a check that is none',
      inPart({ decisions: { 'no-check': { reason: '', dissent: [] } } }),
      'unknown-id review.decisions.no-check'
    ],
    [
      'a carried dissent of somebody who handed in nothing',
      inPart({
        decisions: {
          'szw-role': {
            reason: '',
            dissent: [
              { reviewer: 'szw', why: '' },
              { reviewer: 'ghost', why: '' }
            ]
          }
        }
      }),
      'unknown-id review.decisions.szw-role.dissent[1].reviewer'
    ],
    [
      'a carried signature from nowhere',
      inPart({ signOff: [agreed('szw'), agreed('ez')] }),
      'unknown-seat review.signOff[1].seat'
    ],
    [
      'a seat that signed twice',
      inPart({ signOff: [agreed('szw'), agreed('ocw'), agreed('szw')] }),
      'signed-twice review.signOff[2].seat'
    ],
    [
      'a seat that decisions let sign twice',
      inDecisions({ signOff: [agreed('szw'), agreed('szw')] }),
      'signed-twice signOff[1].seat'
    ],
    [
      'a carried dissent without a reviewer',
      inPart({ decisions: { 'szw-role': { reason: '', dissent: [{ why: '' }] } } }),
      'missing review.decisions.szw-role.dissent[0].reviewer'
    ]
  ])('%s is refused', (_, result, problem) => {
    expect(told(result)).toEqual([problem])
  })

  it('the review part names only checks, reviewers and seats that exist', () => {
    const dissent = [
      { reviewer: 'szw', why: '' },
      { reviewer: 'ghost', why: '' }
    ]
    const carried = inPart({
      decisions: { 'no-check': { reason: '', dissent: [] }, 'szw-role': { reason: '', dissent } },
      signOff: [agreed('szw'), agreed('ez'), agreed('szw')]
    })
    expect(problemsOf(carried).map(({ code, args }) => [code, args])).toEqual([
      ['unknown-id', { id: 'no-check' }],
      ['unknown-id', { id: 'ghost' }],
      ['unknown-seat', { found: 'ez' }],
      ['signed-twice', {}]
    ])
    expect(
      inPart({
        decisions: { 'szw-role': { reason: '', dissent: dissent.slice(0, 1) } },
        signOff: [agreed('szw'), agreed('ocw')]
      }).ok
    ).toBe(true)
  })

  it('only a reviewer who handed in can dissent, and the refusal names the seat', () => {
    expect(
      problemsOf(
        inDecisions({ decisions: { 'szw-role': { answer: 1, reason: '', dissent: [{ seat: 'ocw', why: '' }] } } })
      ).map(({ code, args }) => [code, args])
    ).toEqual([['unknown-seat', { found: 'ocw' }]])
  })

  it('a sound review part is accepted unchanged', () => {
    expect(checkRoundPart({ ...assessment, review: { ...settling } }, cohesietoets)).toEqual({
      ok: true,
      value: settling,
      warnings: []
    })
    expect(assessment.review).toEqual(settling)
  })
})

describe('a refusal gives the value that was found', () => {
  it.each<[string, Result<unknown>, Problem['args']]>([
    [
      'another questionnaire',
      inRound({ questionnaire: { id: 'other', version: '1' } }),
      { found: 'other', known: 'cohesietoets, schooltuin' }
    ],
    [
      'another version in the round',
      inRound({ questionnaire: { id: 'cohesietoets', version: '0.9.0' } }),
      { found: '0.9.0', current: cohesietoets.version }
    ],
    ['two seats of one id', inRound({ seats: [...round.seats, ...round.seats.slice(0, 1)] }), { id: 'szw' }],
    ['a seat that is none', inReview({ reviewer: { id: 'x', seat: 'ez' } }), { found: 'ez' }],
    [
      'another version in the review',
      inReview({ assessment: { ...review.assessment, questionnaire: { id: 'cohesietoets', version: '0.1.0' } } }),
      { found: '0.1.0', current: round.questionnaire.version }
    ],
    [
      'another draft',
      inReview({ assessment: { ...review.assessment, answers: { 'draft-version': '0.8' } } }),
      { found: '0.8', expected: '0.9' }
    ],
    ['a check that is none', inDecisions({ decisions: { 'no-check': { answer: 1, reason: '' } } }), { id: 'no-check' }],
    [
      'a signature from nowhere',
      inDecisions({ signOff: [{ seat: 'ez', verdict: 'agreed', remark: '', date: '' }] }),
      { found: 'ez' }
    ],
    ['no kind', inPart({ kind: undefined }), { options: 'judging, settling', found: '' }],
    ['a kind that is none', inPart({ kind: 'watching' }), { options: 'judging, settling', found: 'watching' }],
    [
      'a confidence about nothing',
      inReview({ confidence: { 'szw-role': 'high', 'no-check': 'low' } }),
      { name: 'no-check' }
    ]
  ])('%s', (_, result, args) => {
    expect(problemsOf(result).map((problem) => problem.args)).toEqual([args])
  })
})

describe('a review without its round', () => {
  it('gives its assessment, with the warnings on it and on its confidence', () => {
    const strange = reviewFrom(round, 'szw', {
      answers: { 'szw-role': 1, 'x-own': 2 },
      confidence: { 'no-check': 'low' }
    })
    const result = checkReviewAlone(strange, atHand(schoolGarden, cohesietoets))
    expect(result.ok && result.value.assessment.answers).toEqual(strange.assessment.answers)
    expect(told(result)).toEqual(['unknown-answer assessment.answers.x-own', 'unknown-answer confidence.no-check'])
  })

  it('is refused when it was changed, is another document, or holds an assessment with errors', () => {
    expect(told(checkReviewAlone({ ...review, revision: 2 }, atHand(cohesietoets)))).toEqual(['changed-since-written '])
    expect(told(checkReviewAlone(review.assessment, atHand(cohesietoets)))).toEqual(['not-a-review format'])
    const wrong = withDigest({ ...review, assessment: { ...review.assessment, answers: { 'szw-role': 9 } } })
    expect(told(checkReviewAlone(wrong, atHand(cohesietoets)))).toEqual(['not-an-option assessment.answers.szw-role'])
    expect(told(checkReview(wrong, round, cohesietoets))).toEqual(['not-an-option assessment.answers.szw-role'])
  })

  it('may name a schema address, which the digest does not cover', () => {
    expect(checkReviewAlone({ $schema: 'review.v1.schema.json', ...review }, atHand(cohesietoets)).ok).toBe(true)
  })
})
