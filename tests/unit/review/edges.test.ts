import { describe, expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { setAgenda } from '#review/agenda.ts'
import { collect, missingSeats } from '#review/collect.ts'
import { compareReviews } from '#review/compare.ts'
import { applyDecisions, readDecisions, type Decisions } from '#review/decisions.ts'
import { invite, seatId } from '#review/invite.ts'
import { isPassport, passportOf } from '#review/passport.ts'
import { acceptUnanimous } from '#review/settle.ts'
import { signedOff } from '#review/sign-off.ts'
import type { Round, Settling, SignOff } from '#review/types.ts'
import { current, union } from '#review/union.ts'
import { writeDocument } from '#review/write.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'
import { reviewFrom, roundOf, settlingOf } from '../../support/round.ts'

const round = roundOf(['szw', 'ocw', 'bzk'])
const from = (seat: string, answers: Answers, confidence = {}) => reviewFrom(round, seat, { answers, confidence })
const decisions: Decisions = {
  format: 'cohesietoets/decisions',
  version: 1,
  round: 'round-1',
  acceptUnanimous: false,
  decisions: {}
}

describe('answers outside the checks in a decisions file', () => {
  const { assessment, settling } = settlingOf(round, [from('szw', {})])
  const told = (answers: object): readonly string[] => {
    const result = readDecisions(JSON.stringify({ ...decisions, answers }), settling, cohesietoets)
    return result.ok ? [] : result.problems.map(({ code, path, args }) => `${code} ${path} ${JSON.stringify(args)}`)
  }

  it('may answer questions, with their remarks', () => {
    expect(told({ 'role-bzk': 'co-owner', 'future-wild-west': 'weaker', 'future-wild-west-Comment': 'omdat' })).toEqual(
      []
    )
  })

  it.each<[string, object, readonly string[]]>([
    ['a level', { 'szw-role': 3 }, ['not-allowed answers.szw-role {}']],
    ['a remark on a level', { 'szw-role-Comment': 'x' }, ['not-allowed answers.szw-role-Comment {}']],
    ['an answer to nothing', { 'no-question': 1 }, ['unknown-id answers.no-question {"id":"no-question"}']],
    [
      'an answer outside its options',
      { 'role-bzk': 'boss' },
      ['not-an-option answers.role-bzk {"options":"none, informed, consulted, co-writer, co-owner","found":"boss"}']
    ]
  ])('may not give %s', (_, answers, expected) => {
    expect(told(answers)).toEqual(expected)
  })

  it('are part of the settled assessment', () => {
    expect(
      applyDecisions(assessment, settling, { ...decisions, answers: { 'role-bzk': 'co-owner' } }, cohesietoets).answers[
        'role-bzk'
      ]
    ).toBe('co-owner')
  })

  it('a decision may be not applicable with a remark, or without one where the reviewers gave it', () => {
    const said = (remark: object) =>
      readDecisions(
        JSON.stringify({
          ...decisions,
          decisions: { 'collective-alternatives': { answer: 'not-applicable', reason: '', ...remark } }
        }),
        settling,
        cohesietoets
      ).ok
    expect([said({ remark: 'geen loket' }), said({}), said({ remark: '' })]).toEqual([true, true, false])
  })

  it('a level may have an empty remark', () => {
    expect(
      readDecisions(
        JSON.stringify({ ...decisions, decisions: { 'szw-role': { answer: 1, remark: '', reason: '' } } }),
        settling,
        cohesietoets
      ).ok
    ).toBe(true)
  })

  it('a decision on a check that nobody was asked takes over no remark', () => {
    const quick = roundOf(['szw'], 'quick')
    const open = settlingOf(quick, [reviewFrom(quick, 'szw', { answers: {} })])
    const settled = applyDecisions(
      open.assessment,
      open.settling,
      { ...decisions, decisions: { 'shared-analysis': { answer: 1, reason: '' } } },
      cohesietoets
    )
    expect(settled.answers).toMatchObject({ 'shared-analysis': 1 })
    expect(settled.answers).not.toHaveProperty('shared-analysis-Comment')
  })

  it('each decision takes over the remarks on its own check, and dissent only from its own seat', () => {
    const own = settlingOf(round, [
      from('szw', { 'szw-role': 2, 'szw-role-Comment': 'a', 'ocw-role': 1, 'ocw-role-Comment': 'b' }),
      from('ocw', { 'szw-role': 1 })
    ])
    const settled = applyDecisions(
      own.assessment,
      own.settling,
      { ...decisions, decisions: { 'ocw-role': { answer: 1, reason: 'x', dissent: [{ seat: 'ocw', why: 'y' }] } } },
      cohesietoets
    )
    expect(settled.answers['ocw-role-Comment']).toBe('b')
    expect((settled.review as unknown as Settling).decisions).toEqual({
      'ocw-role': { reason: 'x', dissent: [{ reviewer: 'ocw', why: 'y' }], voices: [{ reviewers: ['szw'], text: 'b' }] }
    })
  })
})

describe('different answers outside the checks', () => {
  const differing = (...all: readonly Answers[]): readonly string[] =>
    compareReviews(
      cohesietoets,
      round,
      all.map((answers, index) => from(round.seats[index]?.id ?? '', answers))
    ).others.map(({ question }) => question)

  it('do not include free text, which always differs', () => {
    expect(
      [...cohesietoets.questions.values()].filter(({ kind }) => kind === 'comment' || kind === 'text').length
    ).toBeGreaterThan(0)
    const own: Answers = Object.fromEntries(
      [...cohesietoets.questions.values()]
        .filter(({ kind }) => kind === 'comment' || kind === 'text')
        .map(({ name }) => [name, 'a'])
    )
    expect(differing(own, Object.fromEntries(Object.keys(own).map((name) => [name, 'b'])))).toEqual([])
    expect(differing({ 'szw-role': 1 }, { 'szw-role': 2 })).toEqual([])
  })

  it('treat a blank text and an empty list as no answer', () => {
    expect(differing({ 'role-bzk': 'none' }, { 'role-bzk': '' }, { 'role-bzk': ' ' })).toEqual([])
    expect(
      differing(
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['public-values'] },
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': [] }
      )
    ).toEqual([])
    expect(
      differing(
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['public-values'] },
        { 'future-wild-west': 'weaker', 'future-wild-west-forces': ['digital-autonomy'] }
      )
    ).toEqual(['future-wild-west-forces'])
  })
})

it('a comparison names its format, and not applicable beside a missing level is not unanimous', () => {
  const comparison = compareReviews(cohesietoets, round, [
    from('szw', { 'collective-alternatives': 'unknown' }),
    from('ocw', {})
  ])
  expect(comparison).toMatchObject({
    format: 'cohesietoets/round-comparison',
    version: 1,
    round: 'round-1',
    questionnaire: round.questionnaire
  })
  const notApplicable = compareReviews(cohesietoets, round, [
    from('szw', { 'collective-alternatives': 'not-applicable', 'collective-alternatives-Comment': 'x' }),
    from('ocw', { 'collective-alternatives': 'unknown' })
  ])
  expect(notApplicable.checks.find(({ check }) => check === 'collective-alternatives')?.unanimous).toBeNull()
})

describe('the agenda', () => {
  it('names only the reviewers that a reason is about', () => {
    const [point] = setAgenda(
      compareReviews(cohesietoets, round, [from('szw', { 'szw-role': 0 }), from('ocw', { 'szw-role': 1 })]),
      cohesietoets
    )
    expect([point?.reasons, point?.about]).toEqual([['gate'], {}])
  })

  it('does not count a reviewer without a level, or one of a pair, as standing alone', () => {
    const alone = (...levels: readonly (number | string)[]) =>
      setAgenda(
        compareReviews(
          cohesietoets,
          roundOf(['a', 'b', 'c', 'd']),
          levels.map((level, index) =>
            reviewFrom(roundOf(['a', 'b', 'c', 'd']), 'abcd'.charAt(index), { answers: { 'policy-links': level } })
          )
        ),
        cohesietoets
      ).find(({ comparison }) => comparison.check === 'policy-links')?.about.alone
    expect(alone('unknown', 1, 1, 0)).toEqual(['d'])
    expect(alone('unknown', 1, 1, 1)).toBeUndefined()
    expect(alone(1, 1, 0, 0)).toBeUndefined()
    expect(alone(0, 1, 1, 1)).toEqual(['a'])
    expect(alone(0, 1, 2, 1)).toBeUndefined()
  })

  it('keeps the order of the questionnaire when nothing else decides', () => {
    const points = setAgenda(
      compareReviews(cohesietoets, round, [
        from('szw', Object.fromEntries([...cohesietoets.checks.keys()].map((check) => [check, 'unknown'])))
      ]),
      cohesietoets
    )
    const ofWeight = (weight: number): readonly string[] =>
      points.filter(({ comparison }) => comparison.weight === weight).map(({ comparison }) => comparison.check)
    expect(ofWeight(2)).toEqual(
      [...cohesietoets.checks.values()].filter((check) => check.weight === 2).map(({ name }) => name)
    )
  })
})

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
        'role-ez': 'none',
        'ocw-role': 'not-applicable'
      })
    )
    const { assessment, settling } = settlingOf(round, reviews)
    expect(
      acceptUnanimous(assessment, settling, compareReviews(cohesietoets, round, reviews), cohesietoets).answers
    ).toEqual({ ...assessment.answers, 'role-ez': 'none' })
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

describe('facts about the draft', () => {
  it('are the questions before the first theme, with their remarks', () => {
    const questions = new Map(
      [...schoolGarden.questions].map(([name, question]) => [
        name,
        question.kind === 'choice' ? { ...question, remarkName: `${name}-Comment` } : question
      ])
    )
    const remarked = { ...schoolGarden, questions }
    expect(['pond', 'pond-Comment', 'water', 'water-Comment', 'x'].map((name) => isPassport(remarked, name))).toEqual([
      true,
      true,
      false,
      false,
      false
    ])
    expect(passportOf(remarked, { pond: 'yes', 'pond-Comment': 'x', water: 1, y: 2 })).toEqual({
      pond: 'yes',
      'pond-Comment': 'x'
    })
  })

  it('are absent in a questionnaire that begins with a theme, and are all questions in one without checks', () => {
    expect(isPassport({ ...schoolGarden, parts: schoolGarden.parts.slice(1) }, 'soil-tested')).toBe(false)
    expect(isPassport({ ...schoolGarden, parts: schoolGarden.parts.slice(1) }, 'pond')).toBe(false)
    expect(isPassport({ ...schoolGarden, checks: new Map() }, 'water')).toBe(true)
  })
})

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
      expect(current(round, reviews)).toEqual([late])
    expect(union(round, [late], [early, late])).toEqual([early, late])
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
