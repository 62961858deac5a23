import { describe, expect, it } from 'vitest'
import { maxExpressionLength, parseExpression } from '#expression/parse.ts'
import type { Expression } from '#expression/types.ts'

describe('the condition language accepts', () => {
  it.each([
    '{szw-role} = 0',
    '{a}=1and{b}=2',
    "{technologies} contains 'ai'",
    '{a} empty',
    '{a} notempty',
    "!({a} = 'x')",
    "({a} = 1 or {b} = 2) and {c} <> 'y'",
    '{a}\n  >= 2.5',
    '{a} > -1'
  ])('%s', (source) => {
    expect(parseExpression(source).ok).toBe(true)
  })

  it.each<[string, Expression]>([
    ['{a} empty', { kind: 'empty', name: 'a' }],
    ['{a} notempty', { kind: 'notempty', name: 'a' }],
    ['{a} contains 5', { kind: 'contains', name: 'a', literal: 5 }],
    ["{a} <> 'x'", { kind: 'compare', name: 'a', operator: '<>', literal: 'x' }],
    ['{a} > -1.5', { kind: 'compare', name: 'a', operator: '>', literal: -1.5 }],
    ['!({a} empty)', { kind: 'not', of: { kind: 'empty', name: 'a' } }],
    [
      '{a} empty or {b} empty and {c} empty',
      {
        kind: 'or',
        left: { kind: 'empty', name: 'a' },
        right: { kind: 'and', left: { kind: 'empty', name: 'b' }, right: { kind: 'empty', name: 'c' } }
      }
    ],
    [
      '({a} empty or {b} empty) and {c} empty',
      {
        kind: 'and',
        left: { kind: 'or', left: { kind: 'empty', name: 'a' }, right: { kind: 'empty', name: 'b' } },
        right: { kind: 'empty', name: 'c' }
      }
    ]
  ])('%s with its meaning', (source, expression) => {
    expect(parseExpression(source)).toEqual({ ok: true, expression })
  })

  it('up to fifty nested brackets', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}{a} = 1${')'.repeat(depth)}`
    expect(parseExpression(nested(50)).ok).toBe(true)
    expect(parseExpression(nested(51))).toMatchObject({ ok: false, at: 51 })
  })
})

describe('the condition language refuses what SurveyJS reads differently or not at all:', () => {
  it.each([
    ['an unknown function named not', 'not ({a} = 1)', 0],
    ['an exclamation mark before a comparison', '!{a} = 1', 1],
    ['a rewritten literal', "{a} = 'equals'", 6],
    ['a rewritten name', '{not-equals} = 1', 0],
    ['a literal that means unanswered', "{a} = 'undefined'", 6],
    ['quoted digits', "{a} = '1'", 6],
    ['leading zeros', '{a} = 007', 7],
    ['double quotes', '{a} = "x"', 6],
    ['capitals', "{a} = 'X'", 6],
    ['words in capitals', '{a} = 1 AND {b} = 2', 8],
    ['functions', "iif({a} = 1, 'x', 'y') = 'x'", 11],
    ['arithmetic', '{a} + 1 > 2', 4],
    ['two names', '{a} = {b}', 6],
    ['anyof', "{a} anyof ['x']", 10],
    ['double equals', '{a} == 1', 5],
    ['hard spaces', '{a}\u00a0= 1', 3],
    ['an open bracket', '({a} = 1', 8],
    ['a closed bracket', '{a} = 1)', 7],
    ['nothing', '', 0],
    ['half a comparison', '{a} =', 5],
    ['half a chain', '{a} = 1 and', 11],
    ['a name alone', '{a}', 3],
    ['a name and a number', '{a} 5', 4],
    ['an exclamation mark alone', '!', 1],
    ['a comparison without anything to compare with', '{a} = and {b} = 1', 6],
    ['a fault after an open bracket', '({a} = 1 or )', 12],
    ['empty brackets after an exclamation mark', '!()', 2],
    ['a bracket of the other side', '){a} = 1', 0],
    ['a fault in a bracket that is then closed', '({a}) = 1', 4],
    ['markup', '<script>', 0]
  ])('%s, and gives the place', (_, source, at) => {
    expect(parseExpression(source)).toMatchObject({ ok: false, at })
  })

  it.each([
    ['a character that does not fit', '{a} = "a rather long text"', '"a rather lo'],
    ['a word that does not fit', '{a} anyof and something more', 'anyof and so'],
    ['nothing at the end', '{a} =', '']
  ])('and shows the next twelve characters: %s', (_, source, found) => {
    expect(parseExpression(source)).toMatchObject({ ok: false, found })
  })

  it('any number of nested brackets, without failing', () => {
    expect(parseExpression('('.repeat(60) + '{a} = 1' + ')'.repeat(60)).ok).toBe(false)
    expect(parseExpression('('.repeat(maxExpressionLength)).ok).toBe(false)
    expect(parseExpression('!('.repeat(1000)).ok).toBe(false)
  })
})
