import { describe, expect, it } from 'vitest'
import type { Action, Answers } from '#assessment/types.ts'
import { merge } from '#editing/merge.ts'
import type { WorkingAssessment } from '#editing/round-part.ts'

const base: WorkingAssessment = {
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
const mergeAnswers = (mine: Answers, theirs: Answers) =>
  merge(base, { ...base, answers: mine }, { ...base, answers: theirs })
const mergeActions = (was: readonly Action[], mine: readonly Action[], theirs: readonly Action[]) =>
  merge({ ...base, actions: was }, { ...base, actions: mine }, { ...base, actions: theirs })

describe('answers changed on two sides', () => {
  it('merge when they are different answers', () => {
    const merged = mergeAnswers(
      { ...base.answers, mine: 2, newMine: 'x' },
      { ...base.answers, theirs: 3, newTheirs: 'y' }
    )
    expect(merged.assessment.answers).toEqual({ both: 1, mine: 2, theirs: 3, newMine: 'x', newTheirs: 'y' })
    expect(merged.collisions).toEqual([])
  })

  it('that one side removed stay removed', () => {
    expect(mergeAnswers({ both: 1, theirs: 1 }, base.answers).assessment.answers).toEqual({ both: 1, theirs: 1 })
    expect(mergeAnswers(base.answers, { both: 1, mine: 1 }).assessment.answers).toEqual({ both: 1, mine: 1 })
  })

  it('with the same new value do not collide', () => {
    expect(mergeAnswers({ both: 2 }, { both: 2 }).collisions).toEqual([])
    expect(mergeAnswers({ list: ['a', 'b'] }, { list: ['a', 'b'] }).collisions).toEqual([])
  })

  it('with different new values collide: this side stays, and the other value is reported', () => {
    const merged = mergeAnswers({ ...base.answers, both: 2 }, { ...base.answers, both: 3 })
    expect(merged.assessment.answers['both']).toBe(2)
    expect(merged.collisions).toEqual([{ of: 'answer', name: 'both', mine: 2, theirs: 3 }])
  })

  it('where one side changed and the other removed also collide', () => {
    expect(mergeAnswers({ mine: 1, theirs: 1 }, { ...base.answers, both: 3 }).collisions).toEqual([
      { of: 'answer', name: 'both', mine: undefined, theirs: 3 }
    ])
  })
})

describe('actions changed on two sides', () => {
  it('are both kept when they are new', () => {
    expect(mergeActions([], [anAction('x')], [anAction('y')]).assessment.actions.map((each) => each.advice)).toEqual([
      'x',
      'y'
    ])
  })

  it('merge field by field', () => {
    const merged = mergeActions(
      [anAction('x')],
      [anAction('x', { owner: 'manager' })],
      [anAction('x', { due: '2027-01-01' })]
    )
    expect(merged.assessment.actions).toEqual([anAction('x', { owner: 'manager', due: '2027-01-01' })])
    expect(merged.collisions).toEqual([])
  })

  it('collide when the same field changed differently', () => {
    const merged = mergeActions(
      [anAction('x')],
      [anAction('x', { status: 'done' })],
      [anAction('x', { status: 'doing' })]
    )
    expect(merged.collisions).toEqual([{ of: 'action', name: 'x', field: 'status', mine: 'done', theirs: 'doing' }])
  })

  it('disappear when one side removed them, unless the other side changed them', () => {
    expect(mergeActions([anAction('x')], [], [anAction('x')]).assessment.actions).toEqual([])
    expect(mergeActions([anAction('x')], [], [anAction('x', { owner: 'manager' })]).assessment.actions).toEqual([
      anAction('x', { owner: 'manager' })
    ])
  })
})

it('depth and language come from the side that changed them, and the latest change sets the date', () => {
  const merged = merge(
    base,
    { ...base, depth: 'full', modifiedAt: '2026-11-22T10:00:01.000Z' },
    { ...base, language: 'en', modifiedAt: '2026-11-22T10:00:02.000Z' }
  )
  expect(merged.assessment).toMatchObject({ depth: 'full', language: 'en', modifiedAt: '2026-11-22T10:00:02.000Z' })
})

it('a text or a target that one side removed is gone, and what the other side chose is kept', () => {
  const was = anAction('x', { text: 'In our own words', target: 2 })
  expect(mergeActions([was], [anAction('x')], [was]).assessment.actions).toEqual([anAction('x')])
  expect(mergeActions([was], [was], [anAction('x')]).assessment.actions).toEqual([anAction('x')])
  const higher = { ...was, target: 3 }
  expect(mergeActions([was], [{ ...was, owner: 'manager' }], [higher]).assessment.actions).toEqual([
    { ...higher, owner: 'manager' }
  ])
})

it('a field without its own rule keeps a change of either side, and stays removed when one side removed it', () => {
  const was: WorkingAssessment = { ...base, copiedFrom: 'b' }
  const { copiedFrom: _, ...without } = was
  expect(merge(base, was, { ...base, depth: 'full' }).assessment).toMatchObject({ copiedFrom: 'b', depth: 'full' })
  expect(merge(was, without, { ...was, depth: 'full' }).assessment).toEqual({ ...without, depth: 'full' })
})
