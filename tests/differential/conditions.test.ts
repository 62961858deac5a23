import * as fc from 'fast-check'
import { ConditionRunner } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#expression/evaluate.ts'
import { parseExpression } from '#expression/parse.ts'
import { anyAnswers, anyExpression, write } from '../support/conditions.ts'

function parsed(source: string) {
  const result = parseExpression(source)
  if (!result.ok) throw new Error(`${source} fails at ${result.at}`)
  return result.expression
}

describe('a condition means what it means in SurveyJS', () => {
  it('for any expression of the subset and any answers', () => {
    const seen = { true: 0, false: 0, unanswered: 0 }
    fc.assert(
      fc.property(anyExpression, anyAnswers, (expression, answers) => {
        const source = write(expression)
        const runner = new ConditionRunner(source)
        const theirs = Boolean(runner.runValues({ ...answers }))
        expect(runner.canRun(), source).toBe(true)
        expect(evaluate(parsed(source), (name) => answers[name]), `${source} with ${JSON.stringify(answers)}`).toBe(theirs)
        seen[theirs ? 'true' : 'false'] += 1
        if (Object.keys(answers).length < 5) seen.unanswered += 1
      }),
      { numRuns: 4000, seed: 1 }
    )
    expect(Math.min(seen.true, seen.false, seen.unanswered)).toBeGreaterThan(800)
  })

  it('and what is written is parsed back to the same tree', () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      expect(parsed(write(expression))).toEqual(expression)
    }), { numRuns: 1000 })
  })
})
