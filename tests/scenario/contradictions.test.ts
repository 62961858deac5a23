import { describe, expect, it } from 'vitest'
import { cohesietoets as form } from '../support/questionnaire.ts'
import { given } from '../support/given.ts'

describe('a contradiction is shown when', () => {
  it.each(['szw', 'ocw'])('the level of %s is higher than its role', (party) => {
    const rule = `${party}-level-without-role`
    for (const role of ['none', 'informed', 'consulted']) {
      given(form).answer(`${party}-role`, 2).answer(`role-${party}`, role).expectContradictions(rule)
      given(form).answer(`${party}-role`, 3).answer(`role-${party}`, role).expectContradictions(rule)
      given(form).answer(`${party}-role`, 1).answer(`role-${party}`, role).expectContradictions()
    }
    given(form).answer(`${party}-role`, 3).answer(`role-${party}`, 'co-writer').expectContradictions()
    given(form).answer(`${party}-role`, 3).expectContradictions()
    given(form).answer(`${party}-role`, 'unknown').answer(`role-${party}`, 'none').expectContradictions()
  })

  it.each(['szw', 'ocw'])('the role of %s is higher than its level', (party) => {
    const rule = `${party}-role-without-level`
    for (const role of ['co-writer', 'co-owner']) {
      given(form).answer(`${party}-role`, 0).answer(`role-${party}`, role).expectContradictions(rule)
      given(form).answer(`${party}-role`, 1).answer(`role-${party}`, role).expectContradictions(rule)
      given(form).answer(`${party}-role`, 2).answer(`role-${party}`, role).expectContradictions()
      given(form).answer(`role-${party}`, role).expectContradictions()
    }
  })

  it('others take part from the start while only the lead has a role', () => {
    const sheet = () =>
      given(form).answer('early-involvement', 3).answer('lead-ministry', ['bzk']).answer('role-bzk', 'co-owner')
    sheet().expectContradictions('early-without-others')
    sheet().answer('role-vws', 'consulted').expectContradictions('early-without-others')
    sheet().answer('role-vws', 'co-writer').expectContradictions()
    sheet().answer('role-municipalities', 'co-writer').expectContradictions()
    sheet().answer('early-involvement', 2).expectContradictions()
    given(form).answer('early-involvement', 3).answer('lead-ministry', ['bzk']).expectContradictions()
  })

  it('the draft looks at the upper side of society while it considers no well-off group', () => {
    const sheet = (level: number) =>
      given(form)
        .answer('top-and-bottom', level)
        .answerAllNamed('group-', 'not-considered')
        .answer('group-low-income', 'tested')
    sheet(2).expectContradictions('top-without-well-off')
    sheet(3).expectContradictions('top-without-well-off')
    sheet(1).expectContradictions()
    for (const group of ['high-income', 'high-education', 'high-wealth'])
      sheet(2).answer(`group-${group}`, 'considered').expectContradictions()
    given(form).answer('top-and-bottom', 3).expectContradictions()
  })

  it('the draft was tested with people while no group is marked as tested with', () => {
    const sheet = (level: number) =>
      given(form).answer('tested-with-people', level).answer('group-low-income', 'consulted')
    sheet(2).expectContradictions('tested-without-group')
    sheet(3).expectContradictions('tested-without-group')
    sheet(1).expectContradictions()
    sheet(2).answer('group-disability', 'tested').expectContradictions()
  })

  it('the draft distinguishes several types of citizens with fewer than four groups considered', () => {
    const sheet = () =>
      given(form)
        .answer('citizen-types', 2)
        .answer('group-low-income', 'considered')
        .answer('group-region', 'consulted')
        .answer('group-household', 'tested')
    sheet().expectContradictions('types-without-groups')
    sheet().answer('citizen-types', 1).expectContradictions()
    sheet().answer('group-older-people', 'considered').expectContradictions()
    sheet().answer('group-older-people', 'not-considered').expectContradictions('types-without-groups')
  })

  it('there is a full public discussion while at most one group was consulted or tested with', () => {
    const sheet = () =>
      given(form)
        .answer('public-discussion', 3)
        .answer('group-low-income', 'consulted')
        .answer('group-region', 'considered')
    sheet().expectContradictions('discussion-without-groups')
    sheet().answer('public-discussion', 2).expectContradictions()
    sheet().answer('group-household', 'tested').expectContradictions()
  })

  it('goals go beyond access while cohesion has no meaning of its own', () => {
    for (const meaning of [0, 1])
      given(form)
        .answer('beyond-access', 2)
        .answer('cohesion-defined', meaning)
        .expectContradictions('goals-without-meaning')
    given(form).answer('beyond-access', 3).answer('cohesion-defined', 2).expectContradictions()
    given(form).answer('beyond-access', 1).answer('cohesion-defined', 0).expectContradictions()
    given(form).answer('beyond-access', 3).answer('cohesion-defined', 'unknown').expectContradictions()
  })

  it('the draft looks far ahead while its horizon is under ten years', () => {
    given(form).answer('long-view', 2).answer('horizon-years', 9).expectContradictions('long-view-short-horizon')
    given(form).answer('long-view', 2).answer('horizon-years', 10).expectContradictions()
    given(form).answer('long-view', 1).answer('horizon-years', 4).expectContradictions()
    given(form).answer('long-view', 3).expectContradictions()
  })

  it('side effects are monitored while nothing can be adjusted', () => {
    given(form)
      .answer('side-effects-watch', 2)
      .answer('adjust-moments', 0)
      .expectContradictions('watch-without-adjusting')
    given(form).answer('side-effects-watch', 2).answer('adjust-moments', 1).expectContradictions()
    given(form).answer('side-effects-watch', 1).answer('adjust-moments', 0).expectContradictions()
  })

  it('all answers have the same level', () => {
    given(form).answerEveryCheck(2).expectContradictions('all-same-level')
    given(form).answerEveryCheck(2).answer('szw-role', 1).expectContradictions()
    given(form).answerEveryCheck(2).answer('szw-role', 'unknown').expectContradictions('all-same-level')
    given(form).answerTheme('ministries', 1).expectContradictions()
  })
})

it('a contradiction changes no score', () => {
  const sheet = () => given(form).answerEveryCheck(2).answer('adjust-moments', 0).answer('proportion', 1).withEvidence()
  const without = sheet().answer('side-effects-watch', 1).answer('opposition', 2)
  const fired = sheet().answer('horizon-years', 2)
  fired.expectContradictions('long-view-short-horizon', 'watch-without-adjusting')
  without.expectContradictions()
  const { themes, overall } = fired.outcome
  const calm = sheet().answer('horizon-years', 20).outcome
  expect({ themes, overall }).toEqual({ themes: calm.themes, overall: calm.overall })
})

it('an answer under an unknown name cannot pass for a fact of the outcome', () => {
  const facts = { 'groups-answered': 5, 'futures-negative': 4, 'theme-scope-band': 0, 'role-other': 'co-owner' }
  const sheet = () =>
    given(form)
      .answer('top-and-bottom', 3)
      .answer('adjust-moments', 1)
      .answer('early-involvement', 3)
      .answer('lead-ministry', ['other'])
      .answer('role-vws', 'co-owner')
  const spoofed = Object.entries(facts).reduce((filled, [name, value]) => filled.answer(name, value), sheet())
  expect(spoofed.outcome).toEqual(sheet().outcome)
})
