import { expect, it } from 'vitest'
import { namesIn, testsIn } from '#expression/inspect.ts'
import { parseExpression } from '#expression/parse.ts'

function parsed(source: string) {
  const result = parseExpression(source)
  if (!result.ok) throw new Error(`${source} fails at ${result.at}`)
  return result.expression
}

it('the tests of an expression come in source order, at any depth', () => {
  const tests = testsIn(parsed("{d} empty or !({a} = 1 and ({b} contains 'x' or {c} notempty))"))
  expect(tests.map((test) => `${test.name} ${test.kind}`)).toEqual(['d empty', 'a compare', 'b contains', 'c notempty'])
})

it('the names it uses come once each', () => {
  expect(namesIn(parsed('{b} = 1 or {a} = 1 or !({b} = 2)'))).toEqual(['b', 'a'])
})
