import { describe, expect, it } from 'vitest'
import { visibleAnswers } from '#assessment/visible.ts'
import { parseExpression } from '#expression/parse.ts'
import { compileRule } from '#outcome/facts.ts'
import { outcomeOverall } from '#outcome/overall.ts'
import { scoreAnswers } from '#outcome/score-answers.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

describe('where nothing counts', () => {
  it('there is no overall outcome', () => {
    expect(outcomeOverall([], cohesietoets.policy)).toEqual({
      score: null,
      band: null,
      weakest: null,
      sensitivity: null
    })
  })

  it('there is no completeness: no visible check can be answered', () => {
    const visible = visibleAnswers(cohesietoets, 'full', {})
    const { completeness, overall } = scoreAnswers(cohesietoets, 'full', {
      ...visible,
      hidden: new Set(cohesietoets.checks.keys())
    })
    expect({ completeness, overall: overall.score }).toEqual({ completeness: null, overall: null })
  })
})

describe('rules can use', () => {
  const holds = (source: string, answers: Readonly<Record<string, string | number>>): boolean => {
    const parsed = parseExpression(source)
    if (!parsed.ok) throw new Error(source)
    return compileRule(
      cohesietoets,
      parsed.expression
    )(scoreAnswers(cohesietoets, 'full', visibleAnswers(cohesietoets, 'full', answers)).facts)
  }
  const allAt = (level: number) =>
    Object.fromEntries(
      [...cohesietoets.checks.keys()].flatMap((check) => [
        [check, level],
        [`${check}-Comment`, 'p. 1']
      ])
    )

  it('the band of a theme', () => {
    expect(holds('{theme-scope-band} = 3', allAt(3))).toBe(true)
    expect(holds('{theme-scope-band} = 1', allAt(3))).toBe(false)
    expect(holds('{theme-scope-band} = 0', {})).toBe(true)
  })

  it('the number of negative futures', () => {
    const answers = { 'future-wild-west': 'weaker', 'future-big-brother': 'much-weaker', 'future-user-utopia': 'same' }
    expect(holds('{futures-negative} = 2', answers)).toBe(true)
    expect(holds('{futures-negative} = 0', {})).toBe(true)
    expect(holds('{futures-negative} > 0', {})).toBe(false)
  })
})
