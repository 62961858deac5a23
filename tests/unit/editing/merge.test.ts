import { describe, expect, it } from 'vitest'
import type { Action, Assessment } from '#assessment/types.ts'
import { merge } from '#editing/merge.ts'

const base: Assessment = {
  format: 'cohesietoets/assessment',
  version: 1,
  id: 'a',
  questionnaire: { id: 'cohesietoets', version: '1.0.0' },
  depth: 'quick',
  language: 'nl',
  createdAt: '2026-11-22T10:00:00.000Z',
  modifiedAt: '2026-11-22T10:00:00.000Z',
  answers: { both: 1, mine: 1, theirs: 1 },
  actions: []
}
const anAction = (advice: string, change: Partial<Action> = {}): Action => ({
  advice,
  owner: '',
  due: '',
  status: 'open',
  reason: '',
  ...change
})
const mergeAnswers = (mine: Assessment['answers'], theirs: Assessment['answers']) =>
  merge(base, { ...base, answers: mine }, { ...base, answers: theirs })
const mergeActions = (was: readonly Action[], mine: readonly Action[], theirs: readonly Action[]) =>
  merge({ ...base, actions: was }, { ...base, actions: mine }, { ...base, actions: theirs })

describe('answers changed on two sides', () => {
  it('come together when they are different answers', () => {
    const merged = mergeAnswers(
      { ...base.answers, mine: 2, newMine: 'x' },
      { ...base.answers, theirs: 3, newTheirs: 'y' }
    )
    expect(merged.assessment.answers).toEqual({ both: 1, mine: 2, theirs: 3, newMine: 'x', newTheirs: 'y' })
    expect(merged.collisions).toEqual([])
  })

  it('taken away on one side stay away', () => {
    expect(mergeAnswers({ both: 1, theirs: 1 }, base.answers).assessment.answers).toEqual({ both: 1, theirs: 1 })
    expect(mergeAnswers(base.answers, { both: 1, mine: 1 }).assessment.answers).toEqual({ both: 1, mine: 1 })
  })

  it('that became the same are no collision', () => {
    expect(mergeAnswers({ both: 2 }, { both: 2 }).collisions).toEqual([])
    expect(mergeAnswers({ list: ['a', 'b'] }, { list: ['a', 'b'] }).collisions).toEqual([])
  })

  it('that became different are a collision: this side stays, the other is told', () => {
    const merged = mergeAnswers({ ...base.answers, both: 2 }, { ...base.answers, both: 3 })
    expect(merged.assessment.answers['both']).toBe(2)
    expect(merged.collisions).toEqual([{ of: 'answer', name: 'both', mine: 2, theirs: 3 }])
  })

  it('that one side changed and the other took away are a collision too', () => {
    expect(mergeAnswers({ mine: 1, theirs: 1 }, { ...base.answers, both: 3 }).collisions).toEqual([
      { of: 'answer', name: 'both', mine: undefined, theirs: 3 }
    ])
  })
})

describe('actions changed on two sides', () => {
  it('both new ones stay', () => {
    expect(mergeActions([], [anAction('x')], [anAction('y')]).assessment.actions.map((each) => each.advice)).toEqual([
      'x',
      'y'
    ])
  })

  it('come together field by field', () => {
    const merged = mergeActions(
      [anAction('x')],
      [anAction('x', { owner: 'manager' })],
      [anAction('x', { due: '2027-01-01' })]
    )
    expect(merged.assessment.actions).toEqual([anAction('x', { owner: 'manager', due: '2027-01-01' })])
    expect(merged.collisions).toEqual([])
  })

  it('the same field changed differently is a collision', () => {
    const merged = mergeActions(
      [anAction('x')],
      [anAction('x', { status: 'done' })],
      [anAction('x', { status: 'doing' })]
    )
    expect(merged.collisions).toEqual([{ of: 'action', name: 'x', field: 'status', mine: 'done', theirs: 'doing' }])
  })

  it('taken away on one side goes, unless the other side changed it', () => {
    expect(mergeActions([anAction('x')], [], [anAction('x')]).assessment.actions).toEqual([])
    expect(mergeActions([anAction('x')], [], [anAction('x', { owner: 'manager' })]).assessment.actions).toEqual([
      anAction('x', { owner: 'manager' })
    ])
  })
})

it('depth and language follow whoever changed them, and the latest change dates it', () => {
  const merged = merge(
    base,
    { ...base, depth: 'full', modifiedAt: '2026-11-22T10:00:01.000Z' },
    { ...base, language: 'en', modifiedAt: '2026-11-22T10:00:02.000Z' }
  )
  expect(merged.assessment).toMatchObject({ depth: 'full', language: 'en', modifiedAt: '2026-11-22T10:00:02.000Z' })
})
