import * as fc from 'fast-check'
import { ConditionRunner } from 'survey-core'
import { parseExpression } from '#expression/parse.ts'
import { anyAnswers, anyExpression, write } from '../support/conditions.ts'
import { evaluate } from '../support/evaluate.ts'

export interface SeenConditions {
  readonly true: number
  readonly false: number
  /** Assessments in which something was left open. */
  readonly unanswered: number
}

/**
 * Compares random conditions with SurveyJS on random answers. Throws with the smallest failing case when they differ.
 */
export function compareConditions(seed: number, count: number): SeenConditions {
  const seen = { true: 0, false: 0, unanswered: 0 }
  const property = fc.property(anyExpression, anyAnswers, (expression, answers) => {
    const source = write(expression)
    const runner = new ConditionRunner(source)
    const theirs = Boolean(runner.runValues({ ...answers }))
    const parsed = parseExpression(source)
    if (!parsed.ok || !runner.canRun())
      throw new Error(`${source} cannot be parsed by ${parsed.ok ? 'SurveyJS' : 'us'}`)
    if (evaluate(parsed.expression, (name) => answers[name]) !== theirs)
      throw new Error(`${source} is ${theirs} in SurveyJS with ${JSON.stringify(answers)}`)
    seen[theirs ? 'true' : 'false'] += 1
    if (Object.keys(answers).length < 5) seen.unanswered += 1
  })
  fc.assert(property, { numRuns: count, seed })
  return seen
}

/** Whether a comparison of this many conditions met enough of each kind to mean something. */
export const sawEnoughConditions = (seen: SeenConditions, count: number): boolean =>
  Math.min(seen.true, seen.false, seen.unanswered) > count / 5
