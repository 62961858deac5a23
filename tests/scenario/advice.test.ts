import { describe, expect, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'
import { weightOf } from '../support/sizes.ts'

describe('a check gets advice', () => {
  it.each([0, 1, 2])('at level %i: go one step up', (level) => {
    given(form)
      .answer('shared-analysis', level)
      .expectAdvice(`shared-analysis:${level}`, { checks: ['shared-analysis'] })
  })

  it('when it is unknown: find out', () => {
    given(form).answer('shared-analysis', 'unknown').expectAdvice('shared-analysis:unknown')
  })

  it('but not at level 3, without an answer, or when it is not applicable', () => {
    given(form).answer('shared-analysis', 3).expectNoAdvice('shared-analysis:3', 'shared-analysis:2')
    expect(given(form).outcome.advice).toEqual([])
    expect(given(form).answer('values-complement', 'not-applicable', 'reden').outcome.advice).toEqual([])
  })

  it('but not when the quick scan does not ask it', () => {
    given(form, 'quick')
      .answer('shared-analysis', 0)
      .answer('szw-role', 1)
      .expectAdvice('szw-role:1')
      .expectNoAdvice('shared-analysis:0')
  })
})

describe('the gain of an advice', () => {
  it('is the rise of the low end of the theme at level 2', () => {
    given(form)
      .answerTheme('ministries', 0)
      .expectGain('szw-role:0', (100 * 3 * 2) / (3 * weightOf('ministries')))
      .expectGain('other-actors:0', (100 * 2) / (3 * weightOf('ministries')))
    given(form)
      .answerTheme('ministries', 1)
      .expectGain('szw-role:1', (100 * 3) / (3 * weightOf('ministries')))
    given(form).answerTheme('ministries', 2).expectGain('szw-role:2', 0)
  })

  it('counts an unknown check from 0', () => {
    given(form)
      .answerTheme('ministries', 3)
      .answer('szw-role', 'unknown')
      .expectGain('szw-role:unknown', (100 * 6) / (3 * weightOf('ministries')))
  })

  it('is larger where fewer checks count', () => {
    given(form)
      .answerTheme('scope', 0)
      .answer('values-complement', 'not-applicable', 'reden')
      .expectGain('top-and-bottom:0', (100 * 6) / (3 * (weightOf('scope') - 1)))
    given(form, 'quick')
      .answerTheme('scope', 0)
      .expectGain('top-and-bottom:0', (100 * 6) / (3 * weightOf('scope', 'quick')))
  })

  it('on several checks is the sum of their gains', () => {
    given(form)
      .answer('szw-role', 0)
      .answer('ocw-role', 0)
      .expectGain('szw-and-ocw-absent', (100 * 12) / (3 * weightOf('ministries')))
  })

  it('is nothing for a check that already reached its level, without reducing the gain of the others', () => {
    given(form)
      .answer('shared-analysis', 3)
      .answer('joint-decisions', 1)
      .expectGain('analysis-without-decision', (100 * 2) / (3 * weightOf('ministries')))
  })

  it('is the real rise of the score', () => {
    const before = given(form).answerEveryCheck(1).answer('own-push', 'unknown')
    const gain = before.outcome.advice.find((advice) => advice.id === 'own-push:unknown')?.gain ?? NaN
    const low = before.outcome.themes.find((theme) => theme.id === 'individualisation')?.score?.low ?? NaN
    given(form)
      .answerEveryCheck(1)
      .answer('own-push', 2)
      .expectScore('individualisation', low + gain)
  })
})

describe('advice is ordered', () => {
  it('with causes of a cap before larger gains', () => {
    given(form)
      .answerTheme('scope', 1)
      .answer('top-and-bottom', 2)
      .answer('values-complement', 0)
      .expectAdvice('values-complement:0', { cap: true })
      .expectAdvice('root-causes:1', { cap: false })
      .expectAdviceInOrder('values-complement:0', 'root-causes:1')
  })

  it('by larger gain', () => {
    given(form)
      .answerTheme('ministries', 0)
      .answerTheme('horizon', 0)
      .expectAdviceInOrder('long-view:0', 'szw-role:0', 'shared-analysis:0', 'proportion:0', 'policy-links:0')
  })

  it('by smaller effort', () => {
    const { advice } = given(form).answerEveryCheck(1).outcome
    const efforts = advice
      .filter(({ cap, gain }) => !cap && Math.abs(gain - 100 / 21) < 1e-6)
      .map(({ effort }) => ['small', 'medium', 'large'].indexOf(effort))
    expect(new Set(efforts).size).toBeGreaterThan(1)
    expect(efforts).toEqual(efforts.toSorted((a, b) => a - b))
  })

  it('by the order of the questionnaire', () => {
    const { advice } = given(form).answerEveryCheck(2).outcome
    const small = advice
      .filter(({ id, effort }) => id.endsWith(':2') && effort === 'medium')
      .map(({ checks: [check = ''] }) => [...form.checks.keys()].indexOf(check))
    expect(small.length).toBeGreaterThan(2)
    expect(small).toEqual(small.toSorted((a, b) => a - b))
  })
})

describe('a cap leads to advice', () => {
  it('on the unknown gate', () => {
    given(form).answer('own-push', 'unknown').expectAdvice('own-push:unknown', { cap: true })
  })

  it('on the evidence of a theme, with the checks that lack it', () => {
    const withoutEvidence = [...form.checks.values()]
      .filter(({ theme, name }) => theme === 'horizon' && name !== 'long-view')
      .map(({ name }) => name)
    given(form)
      .answerTheme('horizon', 2)
      .remark('long-view', 'paragraaf 4')
      .expectAdvice('evidence:horizon', { cap: true, gain: 0, checks: withoutEvidence })
    given(form).answerTheme('horizon', 2).withEvidence().expectNoAdvice('evidence:horizon')
  })
})

describe('advice over several findings is given for', () => {
  it('SZW and OCW both absent', () => {
    given(form)
      .answer('szw-role', 0)
      .answer('ocw-role', 0)
      .expectAdvice('szw-and-ocw-absent', { checks: ['szw-role', 'ocw-role'], cap: true })
    given(form).answer('szw-role', 0).answer('ocw-role', 1).expectNoAdvice('szw-and-ocw-absent')
  })

  it('a draft about access only, with groups that do not take part', () => {
    given(form)
      .answer('beyond-access', 1)
      .answer('group-non-users-by-choice', 'considered')
      .expectAdvice('access-only-with-non-users')
    given(form)
      .answer('beyond-access', 2)
      .answer('group-non-users-by-choice', 'considered')
      .expectNoAdvice('access-only-with-non-users')
    given(form)
      .answer('beyond-access', 1)
      .answer('group-non-users-by-choice', 'not-considered')
      .expectNoAdvice('access-only-with-non-users')
  })

  it('a personal service without a human contact', () => {
    const sheet = () => given(form).answer('own-push', 1).answer('room-to-differ', 0)
    sheet().answer('technologies', ['ai']).expectAdvice('personal-service-without-person')
    sheet().answer('technologies', ['cloud']).expectNoAdvice('personal-service-without-person')
    sheet()
      .answer('technologies', ['cloud', 'algorithms'])
      .answer('room-to-differ', 2)
      .expectNoAdvice('personal-service-without-person')
  })

  it('a draft that is weaker in Big Business and relies on private infrastructure', () => {
    const sheet = (judgement: string) =>
      given(form)
        .answer('future-big-business', judgement)
        .answer('future-big-business-forces', ['private-infrastructure'])
    sheet('weaker').expectAdvice('big-business-dependence')
    sheet('much-weaker').expectAdvice('big-business-dependence')
    sheet('same').expectNoAdvice('big-business-dependence')
  })
})

describe('other assessments are named when', () => {
  it('personal data are processed', () => {
    given(form).answer('personal-data', 'yes').expectReferrals('dpia').expectReferral('dpia', 'personal-data')
    given(form).answer('personal-data', 'no').expectReferrals()
  })

  it('algorithms or AI play a part', () => {
    given(form).answer('technologies', ['ai']).expectReferrals('iama', 'fria', 'algoritmeregister')
    given(form).answer('technologies', ['algorithms']).expectReferrals('iama', 'algoritmeregister')
    given(form).answer('technologies', ['cloud']).expectReferrals()
  })

  it('citizens have to do something, others carry it out, or the law changes', () => {
    given(form).answer('citizen-action', 'yes').expectReferrals('doenvermogentoets')
    given(form).answer('implementation', 'yes').expectReferrals('uitvoeringstoets')
    given(form).answer('policy-kind', 'law').expectReferral('sdg-toets', 'policy-kind')
  })

  it('young people or a long horizon are involved, naming only the answers that were given', () => {
    given(form).answer('affects', ['young-people']).expectReferral('generatietoets', 'affects')
    given(form).answer('horizon-years', 15).expectReferral('generatietoets', 'horizon-years')
    given(form)
      .answer('affects', ['young-people'])
      .answer('horizon-years', 15)
      .expectReferral('generatietoets', 'affects', 'horizon-years')
  })
})

it('a perfect assessment gets praise alone', () => {
  const { advice, contradictions } = given(form).answerEveryCheck(3).withEvidence().outcome
  expect(advice).toEqual([])
  expect(contradictions.map((contradiction) => contradiction.rule)).toEqual(['all-same-level'])
})
