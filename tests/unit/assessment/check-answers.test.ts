import { describe, expect, it } from 'vitest'
import { checkAnswers } from '#assessment/check-answers.ts'
import { everyKind } from '../../support/generated-questionnaire.ts'
import { cohesietoets, schoolGarden } from '../../support/questionnaire.ts'

const roles = 'none, informed, consulted, co-writer, co-owner'

describe('a refused answer says what would be right', () => {
  it.each([
    ['szw-role', 4, 'not-an-option', { options: '0, 1, 2, 3, unknown', found: '4' }],
    ['szw-role', 'yes', 'not-an-option', { options: '0, 1, 2, 3, unknown', found: 'yes' }],
    ['values-complement', 'none', 'not-an-option', { options: '0, 1, 2, 3, unknown, not-applicable', found: 'none' }],
    ['szw-role', null, 'wrong-type', { expected: 'number or string' }],
    ['szw-role-Comment', 5, 'wrong-type', { expected: 'string' }],
    ['role-bzk', 'boss', 'not-an-option', { options: roles, found: 'boss' }],
    ['role-bzk', 1, 'not-an-option', { options: roles, found: '1' }],
    ['role-bzk', ['none'], 'wrong-type', { expected: 'string' }],
    ['technologies', 'ai', 'wrong-type', { expected: 'array' }],
    ['horizon-years', '8', 'wrong-type', { expected: 'number' }],
    ['horizon-years', -1, 'out-of-range', { limit: '≥ 0' }],
    ['horizon-years', 101, 'out-of-range', { limit: '≤ 100' }],
    ['draft-date', 5, 'wrong-type', { expected: 'string' }],
    ['policy-title', 1, 'wrong-type', { expected: 'string' }]
  ])('%s: %j', (name, value, code, args) => {
    expect(checkAnswers(cohesietoets, { [name]: value })).toEqual([
      { severity: 'error', code, path: `answers.${name}`, args }
    ])
  })

  it('including the number of options to choose from', () => {
    expect(checkAnswers(schoolGarden, { users: ['pupils', 'neighbours'] })).toEqual([])
    expect(checkAnswers(schoolGarden, { users: ['pupils', 'neighbours', 'pupils'] })).toEqual([
      { severity: 'error', code: 'out-of-range', path: 'answers.users', args: { limit: '≤ 2' } }
    ])
  })

  it('including which of several options is wrong', () => {
    expect(checkAnswers(schoolGarden, { users: ['pupils', 'cats', 'dogs'] })).toEqual([
      {
        severity: 'error',
        code: 'not-an-option',
        path: 'answers.users[1]',
        args: { options: 'pupils, neighbours', found: 'cats' }
      }
    ])
    expect(checkAnswers(schoolGarden, { users: ['cats'] }).map(({ path }) => path)).toEqual(['answers.users[0]'])
  })
})

it('a longer text is also a text', () => {
  const questionnaire = everyKind()
  expect(checkAnswers(questionnaire, { comment: 'twee\nregels' })).toEqual([])
  expect(checkAnswers(questionnaire, { comment: 5 }).map(({ code }) => code)).toEqual(['wrong-type'])
})

it('the ends of a range are included, and a date may be empty', () => {
  expect(
    [
      { 'horizon-years': 0 },
      { 'horizon-years': 100 },
      { 'draft-date': '' },
      { 'draft-date': '2026-11-22' },
      { 'szw-role': 'not-applicable' }
    ].flatMap((answers) => checkAnswers(cohesietoets, answers))
  ).toEqual([])
})

it('a number without limits may be any number', () => {
  const questions = new Map(
    [...schoolGarden.questions].map(([name, question]) => [
      name,
      question.kind === 'number' ? { ...question, min: null, max: null } : question
    ])
  )
  expect(checkAnswers({ ...schoolGarden, questions }, { 'square-metres': -5 })).toEqual([])
})

it('an unknown name gives a warning, not an error', () => {
  expect(checkAnswers(cohesietoets, { other: 1, 'other-Comment': 'x' })).toEqual([
    { severity: 'warning', code: 'unknown-answer', path: 'answers.other', args: { name: 'other' } },
    { severity: 'warning', code: 'unknown-answer', path: 'answers.other-Comment', args: { name: 'other-Comment' } }
  ])
})
