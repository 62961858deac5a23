import { describe, expect, it } from 'vitest'
import { compareReviews } from '#review/compare.ts'
import { nameReviewer } from '#review/name.ts'
import { checkRoundPart } from '#review/round-part.ts'
import { addReviews, decide, evidenceOf, undecide, undecided } from '#review/settle.ts'
import { acceptUnanimous } from '#review/accept-unanimous.ts'
import { signedOff } from '#review/sign-off.ts'
import type { Review, Settling } from '#review/types.ts'
import { cohesietoets } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const [szw, ocw, bzk] = [
  reviewFrom(round, 'szw', {
    answers: {
      'szw-role': 2,
      'szw-role-Comment': 'paragraaf 2.3',
      'root-causes': 1,
      'root-causes-Comment': 'bladzijde 4',
      'role-bzk': 'co-owner'
    }
  }),
  reviewFrom(round, 'ocw', {
    answers: {
      'szw-role': 0,
      'root-causes': 1,
      'root-causes-Comment': 'bladzijde 4',
      'role-bzk': 'co-owner',
      'role-ezk': 'none'
    }
  }),
  reviewFrom(round, 'bzk', {
    answers: { 'szw-role': 2, 'root-causes': 1, 'root-causes-Comment': 'bijlage 2', 'role-ezk': 'informed' }
  })
]
const reviews: readonly Review[] = [szw, ocw, bzk]
const comparison = compareReviews(cohesietoets, round, reviews)
const roundPartOf = ({ review }: { readonly review?: unknown }): Settling => review as Settling
const start = () => settlingOf(round, reviews)

describe('settling', () => {
  it('starts with the facts about the draft and no decisions', () => {
    const { assessment, settling } = settlingOf(round)
    expect(assessment.answers).toEqual({ 'policy-title': 'Loket', 'draft-version': '0.9' })
    expect(settling).toMatchObject({ reviews: [], decisions: {}, signOff: [] })
  })

  it('adds reviews without deciding anything', () => {
    const { assessment, settling } = settlingOf(round, [szw])
    const added = addReviews(assessment, settling, [bzk, ocw, szw])
    expect(roundPartOf(added).reviews).toEqual([szw, ocw, bzk])
    expect(added.answers).toEqual(assessment.answers)
  })

  it('stores a decision in the answers, with its evidence, reason and dissent', () => {
    const { assessment, settling } = start()
    const decided = decide(
      assessment,
      settling,
      {
        'szw-role': {
          answer: 2,
          remark: 'paragraaf 2.3',
          reason: 'SZW schrijft mee',
          dissent: [{ reviewer: 'ocw', why: 'alleen gehoord' }]
        }
      },
      cohesietoets
    )
    expect(decided.answers).toMatchObject({ 'szw-role': 2, 'szw-role-Comment': 'paragraaf 2.3' })
    expect(roundPartOf(decided).decisions).toEqual({
      'szw-role': { reason: 'SZW schrijft mee', dissent: [{ reviewer: 'ocw', why: 'alleen gehoord' }] }
    })
  })

  it('replaces an earlier decision and its evidence by a later one', () => {
    const { assessment, settling } = start()
    const first = decide(
      assessment,
      settling,
      { 'szw-role': { answer: 2, remark: 'paragraaf 2.3', reason: '', dissent: [] } },
      cohesietoets
    )
    const second = decide(
      first,
      roundPartOf(first),
      { 'szw-role': { answer: 1, remark: '', reason: 'toch niet', dissent: [] } },
      cohesietoets
    )
    expect(second.answers).toEqual({ ...assessment.answers, 'szw-role': 1 })
    expect(roundPartOf(second).decisions['szw-role']?.reason).toBe('toch niet')
  })

  it('undoes a decision', () => {
    const { assessment, settling } = start()
    const decided = decide(
      assessment,
      settling,
      { 'szw-role': { answer: 2, remark: 'x', reason: '', dissent: [] } },
      cohesietoets
    )
    expect(undecide(decided, roundPartOf(decided), 'szw-role', cohesietoets)).toEqual(assessment)
  })

  it('accepts all agreed checks at once with all evidence, and other questions that were answered alike', () => {
    const { assessment, settling } = start()
    const settled = acceptUnanimous(assessment, settling, comparison, cohesietoets)
    expect(settled.answers).toEqual({
      ...assessment.answers,
      'root-causes': 1,
      'role-bzk': 'co-owner',
      'root-causes-Comment': 'bladzijde 4\nbijlage 2'
    })
    expect(roundPartOf(settled).decisions).toEqual({
      'root-causes': {
        reason: '',
        dissent: [],
        voices: [
          { reviewers: ['szw', 'ocw'], text: 'bladzijde 4' },
          { reviewers: ['bzk'], text: 'bijlage 2' }
        ]
      }
    })
    expect(undecided(comparison, roundPartOf(settled))).not.toContain('root-causes')
    expect(undecided(comparison, roundPartOf(settled))).toContain('szw-role')
  })

  it('leaves earlier decisions and answers alone', () => {
    const { assessment, settling } = start()
    const decided = decide(
      { ...assessment, answers: { ...assessment.answers, 'role-bzk': 'consulted' } },
      settling,
      { 'root-causes': { answer: 3, remark: '', reason: 'anders', dissent: [] } },
      cohesietoets
    )
    const settled = acceptUnanimous(decided, roundPartOf(decided), comparison, cohesietoets)
    expect(settled).toEqual(decided)
  })

  it('keeps the originals as they were handed in', () => {
    const { assessment, settling } = start()
    expect(roundPartOf(acceptUnanimous(assessment, settling, comparison, cohesietoets)).reviews).toEqual(reviews)
  })

  it('keeps one verdict per seat in the sign-off', () => {
    const once = signedOff(start().settling, {
      seat: 'szw',
      verdict: 'not-agreed',
      remark: 'te vroeg',
      date: '2026-11-20'
    })
    const twice = signedOff(once, { seat: 'szw', verdict: 'agreed', remark: '', date: '2026-11-21' })
    expect(twice.signOff).toEqual([{ seat: 'szw', verdict: 'agreed', remark: '', date: '2026-11-21' }])
  })

  it('reads back from the file of the settled assessment', () => {
    const { assessment, settling } = start()
    const settled = acceptUnanimous(assessment, settling, comparison, cohesietoets)
    const part = checkRoundPart(JSON.parse(JSON.stringify(settled)) as typeof settled, cohesietoets)
    expect(part.ok && part.value).toEqual(settled.review)
  })
})

describe('remarks side by side', () => {
  it('are empty when nobody wrote one', () => {
    expect(evidenceOf({ cells: [] })).toEqual({ remark: '' })
  })
})

describe('a reviewer is named', () => {
  it('by function and organisation, with a number when the seat is shared', () => {
    const shared = [
      { id: 'a', seat: 'szw' },
      { id: 'b', seat: 'szw' },
      { id: 'c', seat: 'ocw' }
    ]
    expect(shared.map(({ id }) => nameReviewer(round, shared, id))).toEqual([
      'beleidsmedewerker, SZW (1)',
      'beleidsmedewerker, SZW (2)',
      'beleidsmedewerker, OCW'
    ])
  })

  it('by the fields that are filled in', () => {
    const bare = {
      ...round,
      seats: [
        { id: 'x', function: ' ', organisation: 'CBS' },
        { id: 'y', function: '', organisation: '' }
      ]
    }
    const reviewers = [
      { id: '1', seat: 'x' },
      { id: '2', seat: 'y' }
    ]
    expect(['1', '2', '3'].map((id) => nameReviewer(bare, reviewers, id))).toEqual(['CBS', 'y', '3'])
  })
})
