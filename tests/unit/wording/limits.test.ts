import { describe, expect, it } from 'vitest'
import type { Outcome } from '#outcome/types.ts'
import { limitOfAdvice, limitOfCheck, type Limit } from '#wording/limits.ts'
import { given } from '../../support/given.ts'
import { cohesietoets as form } from '../../support/questionnaire.ts'

function limitOf(outcome: Outcome, id: string): Limit | null {
  const advice = outcome.advice.find((found) => found.id === id)
  if (advice === undefined) throw new Error(`No advice ${id}`)
  return limitOfAdvice({ outcome }, advice)
}

const ministries = ({ themes }: Outcome) => themes.find(({ id }) => id === 'ministries') as Outcome['themes'][number]

describe('an advice whose answers cause a cap', () => {
  it('limits the band now when the score alone would give more', () => {
    const { outcome } = given(form).answerTheme('ministries', 3).answer('szw-role', 0)
    expect(limitOf(outcome, 'szw-role:0')).toBe('now')
    expect(limitOfCheck(ministries(outcome), 'szw-role')).toBe('now')
  })

  it('limits it later when the score itself is just as low', () => {
    const { outcome } = given(form).answerTheme('ministries', 0)
    expect(outcome.advice.find(({ id }) => id === 'szw-role:0')?.cap).toBe(true)
    expect(limitOf(outcome, 'szw-role:0')).toBe('later')
    expect(limitOfCheck(ministries(outcome), 'szw-role')).toBe('later')
  })

  it('limits it later when the score gives exactly what the cap allows', () => {
    const { outcome } = given(form).answerTheme('ministries', 2).answer('shared-analysis', 0)
    expect(ministries(outcome)).toMatchObject({ uncappedBand: 2, band: 2 })
    expect(limitOf(outcome, 'shared-analysis:0')).toBe('later')
  })

  it('limits it now when one of its themes is capped and another is not', () => {
    const { outcome } = given(form).answerTheme('ministries', 0).answerTheme('scope', 3).answer('top-and-bottom', 0)
    expect(
      limitOfAdvice(
        { outcome },
        { id: 'both', checks: ['szw-role', 'top-and-bottom'], gain: 0, effort: 'small', step: 1, cap: true }
      )
    ).toBe('now')
  })

  it('asks for evidence now where a lack of it limits the band', () => {
    const { outcome } = given(form).answerTheme('ministries', 3)
    expect(limitOf(outcome, 'evidence:ministries')).toBe('now')
  })
})

describe('an advice without a cap', () => {
  it('limits nothing', () => {
    const { outcome } = given(form).answerTheme('ministries', 3).answer('shared-analysis', 2).answer('szw-role', 0)
    expect(limitOf(outcome, 'shared-analysis:2')).toBe(null)
    expect(limitOfCheck(ministries(outcome), 'shared-analysis')).toBe(null)
  })
})
