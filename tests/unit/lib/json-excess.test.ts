import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findExcess } from '#lib/json-excess.ts'

const limits = { depth: 3, values: 10, lines: 3 } as const

describe('a JSON text', () => {
  it.each([
    ['that keeps to all limits', '[[["[[[[,,,,,,,,,,,,\\"[[[["]]]', null],
    ['nested too deep', '[[[[1]]]]', 'depth'],
    ['nested too deep and never closed', '['.repeat(9), 'depth'],
    ['of lists beside each other', '[[],[],[]]', null],
    ['of too many numbers', '[1,2,3,4,5,6,7,8,9,10,11]', 'values'],
    ['of too many answers', `{${'"a":1,'.repeat(10)}"b":1}`, 'values'],
    ['of as many lines as may be', String.raw`"a\nb\r\nc"`, null],
    ['of too many lines', String.raw`["a\nb","c\r","d\n\n"]`, 'lines'],
    ['of too many lines in other writings', String.raw`"\u000a\u0085\u2028` + '\u2029"', 'lines'],
    ['of too many lines that stand there as they are', '"\u0085\u2028\u2029\u2028"', 'lines'],
    ['of backslashes before letters', String.raw`"c:\\new\\road\\name\\rest\\u000a"`, null],
    ['that ends in the middle of a text', '["abc\\', null]
  ])('%s', (_, source, expected) => {
    expect(findExcess(source, limits)).toBe(expected)
  })

  it('never counts as small when it is large', () => {
    const linesOf = (value: unknown): number =>
      typeof value === 'string'
        ? value.split(/[\n-\r\u0085\u2028\u2029]/u).length - 1
        : typeof value === 'object' && value !== null
          ? Object.entries(value).reduce((sum, [key, inner]) => sum + linesOf(key) + linesOf(inner), 0)
          : 0
    const countOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1)
        : 1
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const excess = findExcess(JSON.stringify(value), limits)
        if (depthOf(value) > limits.depth || countOf(value) > 2 * limits.values || linesOf(value) > limits.lines)
          expect(excess).not.toBeNull()
        if (depthOf(value) <= limits.depth) expect(excess).not.toBe('depth')
      }),
      { numRuns: 300 }
    )
  })
})
