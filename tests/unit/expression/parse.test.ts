import { describe, expect, it } from 'vitest'
import { maxExpressionLength, parseExpression } from '#expression/parse.ts'

describe('the condition language takes', () => {
  it.each([
    "{szw-role} = 0", "{a}=1and{b}=2", "{technologies} contains 'ai'", '{a} empty', '{a} notempty', "!({a} = 'x')", "({a} = 1 or {b} = 2) and {c} <> 'y'",
    '{a}\n  >= 2.5', '{a} > -1'
  ])('%s', (source) => {
    expect(parseExpression(source).ok).toBe(true)
  })

  it('and before or', () => {
    const bound = parseExpression("{a} = 1 or {b} = 2 and {c} = 3")
    expect(bound.ok && bound.expression).toMatchObject({ kind: 'or', right: { kind: 'and' } })
  })
})

describe('the condition language refuses what SurveyJS reads another way, or not at all,', () => {
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
    ['markup', '<script>', 0]
  ])('%s, and says where', (_, source, at) => {
    expect(parseExpression(source)).toMatchObject({ ok: false, at })
  })

  it('brackets without end, however many', () => {
    expect(parseExpression('('.repeat(60) + '{a} = 1' + ')'.repeat(60)).ok).toBe(false)
    expect(parseExpression('('.repeat(maxExpressionLength)).ok).toBe(false)
    expect(parseExpression('!('.repeat(1000)).ok).toBe(false)
  })
})
