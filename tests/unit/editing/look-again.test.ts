import { describe, expect, it } from 'vitest'
import { leftToLookAt, lookedAt } from '#editing/look-again.ts'

describe('looking again after an upgrade', () => {
  const assessment = { id: 'a', lookAgain: ['water', 'soil-tested'] }

  it.each([
    ['a new answer', ['water']],
    ['a new remark', ['water-Comment']]
  ])('%s takes the question off the list', (_, names) => {
    expect(lookedAt(assessment, names)).toEqual({ id: 'a', lookAgain: ['soil-tested'] })
  })

  it('ends when nothing is left', () => {
    expect(lookedAt(assessment, ['water', 'soil-tested'])).toEqual({ id: 'a' })
  })

  it('does not change an assessment that has nothing to look at', () => {
    const other: { id: string; lookAgain?: readonly string[] } = { id: 'b' }
    expect(lookedAt(other, ['water'])).toBe(other)
  })

  it('ends when the user looked in one of two tabs', () => {
    expect(leftToLookAt(assessment, { lookAgain: ['soil-tested', 'lessons'] })).toEqual(['soil-tested'])
    expect(leftToLookAt(assessment, {})).toEqual([])
  })
})
