import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '#lib/json-fault.ts'

describe('the first fault in a JSON text is', () => {
  it.each([
    ['hello', 0],
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a": 1', 7],
    ['{"a": "b', 6],
    ['[01]', 2],
    ['[1.]', 2],
    ['[tru]', 1],
    ["['a']", 1],
    ['{"a": 1}}', 8],
    ['[]]', 2],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['[NaN]', 1],
    ['{"a": {"b": [1, {"c": }]}}', 22],
    ['{,}', 1],
    ['[,]', 1],
    ['', 0]
  ])('in %s at %i', (source, at) => {
    expect(findJsonFault(source)).toBe(at)
  })

  it('at its end when there is none, whatever the text contains', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' \n'), (source, space) => {
        expect(findJsonFault(source + space)).toBe(source.length + space.length)
      })
    )
  })

  it('at a quote that never closes, also before millions of characters', () => {
    expect(findJsonFault(`["${'a\\n'.repeat(2_000_000)}`)).toBe(1)
  })

  it('no later than where the text was broken', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (source, cut) => {
        const at = cut % source.length
        const broken = `${source.slice(0, at)}\u0001${source.slice(at)}`
        expect(findJsonFault(broken)).toBeLessThanOrEqual(at)
      })
    )
  })
})
