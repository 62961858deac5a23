import { expect, it } from 'vitest'
import type { Answers } from '#assessment/types.ts'
import { visibleAnswers } from '#assessment/visible.ts'
import { nextAfter, waitingChecks } from '#editing/next-question.ts'
import { progressOf } from '#editing/progress.ts'
import { cohesietoets } from '../../support/questionnaire.ts'

const waiting = (answers: Answers) =>
  waitingChecks(cohesietoets, progressOf(cohesietoets, visibleAnswers(cohesietoets, 'quick', answers), false, 'quick'))

const all = waiting({}).names

it('only checks without an answer count as open', () => {
  expect(all.length).toBe(13)
  expect(all.every((name) => cohesietoets.checks.has(name))).toBe(true)
  expect(waiting({ [all[0] ?? '']: 2 }).names).toEqual(all.slice(1))
})

it('unknown counts as an answer; it counts as open only when every check has an answer', () => {
  const unknown = Object.fromEntries(all.map((name) => [name, 'unknown' as const]))
  expect(waiting({ ...unknown, [all[3] ?? '']: undefined as never })).toEqual({ names: [all[3]], kind: 'open' })
  expect(waiting({ ...unknown, [all[3] ?? '']: 1 })).toEqual({
    names: all.filter((name) => name !== all[3]),
    kind: 'unknown'
  })
  expect(waiting(Object.fromEntries(all.map((name) => [name, 1]))).names).toEqual([])
})

it('the next open question comes after the current question or part, and the first follows the last', () => {
  const [first = '', second = ''] = all
  const part = cohesietoets.parts.find(({ questions }) => questions.includes(first))
  expect(nextAfter(cohesietoets, all, null)).toBe(first)
  expect(nextAfter(cohesietoets, all, part?.name ?? null)).toBe(first)
  expect(nextAfter(cohesietoets, all, first)).toBe(second)
  expect(nextAfter(cohesietoets, all.toReversed(), first)).toBe(second)
  expect(nextAfter(cohesietoets, all, all.at(-1) ?? null)).toBe(first)
  expect(nextAfter(cohesietoets, [first], first)).toBe(first)
  expect(nextAfter(cohesietoets, [], first)).toBe(null)
})
