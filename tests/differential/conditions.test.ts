import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '#expression/parse.ts'
import { anyExpression, write } from '../support/conditions.ts'
import { compareConditions, sawEnoughConditions } from './compare-conditions.ts'

// `npm run differential` does the same with other seeds and many more cases.
describe('a condition means the same as in SurveyJS', () => {
  it('for any expression of the subset and any answers', () => {
    const seen = compareConditions(1, 4000)
    expect(sawEnoughConditions(seen, 4000), JSON.stringify(seen)).toBe(true)
  })

  it('and its written form parses back to the same tree', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(parseExpression(write(expression))).toEqual({ ok: true, expression })
      }),
      { numRuns: 1000 }
    )
  })
})
