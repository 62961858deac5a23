import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#advice/outcome-of.ts'
import { given } from '../support/given.ts'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

describe('every rule can fire', () => {
  const seen = new Set<string>()
  const dice = new Dice(42)
  for (let run = 0; run < 3000; run += 1) {
    const { advice, contradictions, referrals } = outcomeOf(form, {
      id: 'any',
      depth: 'full',
      answers: randomAnswers(form, dice)
    })
    for (const { id } of advice) seen.add(`advice ${id}`)
    for (const { rule } of contradictions) seen.add(`contradiction ${rule}`)
    for (const { id } of referrals) seen.add(`referral ${id}`)
  }
  const never = (kind: string, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !seen.has(`${kind} ${id}`))

  it('advice over several findings', () => {
    expect(
      never(
        'advice',
        form.advices.rules.map((rule) => rule.id)
      )
    ).toEqual([])
  })

  it('advice on a future, and on the evidence of a theme', () => {
    expect(
      never(
        'advice',
        [...form.advices.futures.keys()].map((future) => `future:${future}`)
      )
    ).toEqual([])
    expect(
      never(
        'advice',
        form.themes.map((theme) => `evidence:${theme.id}`)
      )
    ).toEqual([])
  })

  it('contradictions', () => {
    expect(
      never(
        'contradiction',
        form.advices.contradictions.map((rule) => rule.id)
      )
    ).toEqual([])
  })

  it('referrals', () => {
    expect(
      never(
        'referral',
        form.advices.referrals.map((referral) => referral.id)
      )
    ).toEqual([])
  })
})

describe('no rule fires', () => {
  it('on a perfect assessment, except the question why all answers are the same', () => {
    const sheet = given(form)
      .answerEveryCheck(3)
      .withEvidence()
      .answerAllNamed('role-', 'co-owner')
      .answerAllNamed('group-', 'tested')
      .answer('horizon-years', 20)
      .answer('lead-ministry', ['bzk'])
      .answer('technologies', ['ai', 'online-service'])
      .answer('citizen-action', 'yes')
    for (const future of form.futures?.futures ?? [])
      sheet.answer(future.question, 'stronger').answer(future.forcesQuestion ?? '', ['private-infrastructure'])
    sheet
      .expectContradictions('all-same-level')
      .expectOverallBand(3)
      .expectFutures('robust')
      .expectCompleteness(1)
      .expectSubstantiation(1)
      .expectWarnings()
    expect(sheet.outcome.advice).toEqual([])
    expect(sheet.outcome.themes.flatMap((theme) => theme.caps)).toEqual([])
  })

  it('on an empty assessment', () => {
    const { advice, contradictions, referrals } = given(form).outcome
    expect({ advice, contradictions, referrals }).toEqual({ advice: [], contradictions: [], referrals: [] })
  })
})
