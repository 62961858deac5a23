import { describe, expect, it } from 'vitest'
import { isEmpty } from '#expression/compile.ts'
import { parseExpression } from '#expression/parse.ts'
import type { Value } from '#expression/types.ts'
import { evaluate } from '../../support/evaluate.ts'

function holds(source: string, answers: Readonly<Record<string, unknown>>): boolean {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(`${source} fails at ${parsed.at}`)
  return evaluate(parsed.expression, (name) => answers[name] as Value | undefined)
}

describe('a condition holds', () => {
  it.each<[string, unknown]>([
    ['{a} = 2', 2],
    ['{a} = 2', '2'],
    ['{a} = 2', ' 2 '],
    ["{a} = 'law'", 'law'],
    ["{a} = 'law'", ' LAW '],
    ['{a} <> 2', 1],
    ["{a} <> 'law'", 'act'],
    ['{a} <> 2', undefined],
    ["{a} <> 'law'", ''],
    ['{a} <> 2', [2]],
    ['{a} < 2', 1],
    ['{a} <= 2', 1],
    ['{a} <= 2', 2],
    ['{a} > 2', 3],
    ['{a} >= 2', 3],
    ['{a} >= 2', 2],
    ['{a} > 2', '3'],
    ['{a} empty', undefined],
    ['{a} empty', ''],
    ['{a} empty', []],
    ['{a} notempty', 0],
    ['{a} notempty', ' '],
    ['{a} notempty', ['x']],
    ["{a} contains 'x'", ['x']],
    ["{a} contains 'x'", ['y', 'x']],
    ["{a} contains 'x'", ['X']],
    ['{a} contains 5', ['y', 5]],
    ['!({a} = 2)', 1]
  ])('%s for %j', (source, a) => {
    expect(holds(source, { a })).toBe(true)
  })
})

describe('a condition does not hold', () => {
  it.each<[string, unknown]>([
    ['{a} = 2', 1],
    ['{a} = 2', undefined],
    ["{a} = 'law'", 'act'],
    ["{a} = 'law'", undefined],
    ['{a} = 0', ''],
    ['{a} = 0', ' '],
    ['{a} = 2', [2]],
    ["{a} = 'law'", 2],
    ['{a} <> 2', 2],
    ["{a} <> 'law'", 'Law'],
    ["{a} = 'ss'", 'ß'],
    ['{a} < 2', 2],
    ['{a} < 2', 3],
    ['{a} <= 2', 3],
    ['{a} > 2', 2],
    ['{a} > 2', 1],
    ['{a} >= 2', 1],
    ['{a} < 2', undefined],
    ['{a} < 2', ''],
    ['{a} >= 0', []],
    ['{a} < 2', 'unknown'],
    ['{a} >= 2', 'unknown'],
    ['{a} empty', 0],
    ['{a} empty', 'x'],
    ['{a} empty', ['x']],
    ['{a} notempty', undefined],
    ['{a} notempty', ''],
    ['{a} notempty', []],
    ["{a} contains 'x'", ['y']],
    ["{a} contains 'x'", []],
    ["{a} contains 'x'", 'x'],
    ["{a} contains 'x'", undefined],
    ['!({a} = 2)', 2]
  ])('%s for %j', (source, a) => {
    expect(holds(source, { a })).toBe(false)
  })

  it.each([[null], [{ valueOf: 1 }], [Symbol('x')], [true]])(
    'on a value that no answer can have, without an error: %o',
    (a) => {
      for (const operator of ['=', '<', '<=', '>', '>=']) expect(holds(`{a} ${operator} 1`, { a })).toBe(false)
      expect(holds("{a} = 'x'", { a })).toBe(false)
    }
  )
})

it.each([
  ['{a} = 1 and {b} = 1', [false, false, false, true]],
  ['{a} = 1 or {b} = 1', [false, true, true, true]],
  ['!({a} = 1 and {b} = 1)', [true, true, true, false]]
])('%s evaluates both sides', (source, expected) => {
  const sheets = [
    { a: 0, b: 0 },
    { a: 0, b: 1 },
    { a: 1, b: 0 },
    { a: 1, b: 1 }
  ]
  expect(sheets.map((sheet) => holds(source, sheet))).toEqual(expected)
})

it('nothing, an empty text and an empty list are empty; a space and a zero are not', () => {
  expect([undefined, '', []].map(isEmpty)).toEqual([true, true, true])
  expect([' ', 0, ['']].map(isEmpty)).toEqual([false, false, false])
})
