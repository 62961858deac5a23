import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findExcess } from '#lib/json-excess.ts'

const limits = { depth: 3, values: 10 } as const

describe('a JSON text', () => {
  it.each([
    ['that keeps to both limits', '[[["[[[[,,,,,,,,,,,,\\"[[[["]]]', null],
    ['nested too deep', '[[[[1]]]]', 'depth'],
    ['nested too deep and never closed', '['.repeat(9), 'depth'],
    ['of lists beside each other', '[[],[],[]]', null],
    ['of too many numbers', '[1,2,3,4,5,6,7,8,9,10,11]', 'values'],
    ['of too many answers', `{${'"a":1,'.repeat(10)}"b":1}`, 'values'],
    ['that ends in the middle of a text', '["abc\\', null]
  ])('%s', (_, source, expected) => {
    expect(findExcess(source, limits)).toBe(expected)
  })

  it('never counts as small when it is not', () => {
    const countOf = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1) : 1)
    const depthOf = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0)
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const excess = findExcess(JSON.stringify(value), limits)
      if (depthOf(value) > limits.depth || countOf(value) > 2 * limits.values) expect(excess).not.toBeNull()
      if (depthOf(value) <= limits.depth) expect(excess).not.toBe('depth')
    }), { numRuns: 300 })
  })
})
