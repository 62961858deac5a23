import { expect, it } from 'vitest'
import { actionFor, withoutTargets, withTargets, withText, type Target } from '#editing/actions.ts'

const szw: Target = { advice: 'szw-role:1', owner: 'policy officer', level: 3 }
const ocw: Target = { advice: 'ocw-role:0', owner: 'policy officer', level: 1 }
const there = { ...actionFor('szw-role:1', 'manager'), due: '2027-01-01' }

it('a target is set on the existing action, or makes a new one', () => {
  expect(withTargets([there], [szw, ocw])).toEqual([
    { ...there, target: 3 },
    { ...actionFor('ocw-role:0', 'policy officer'), target: 1 }
  ])
  expect(withTargets(withTargets([there], [szw, ocw]), [szw, ocw]).length).toBe(2)
})

it('undoing targets removes the new actions, and keeps what was changed in them since', () => {
  const before = [{ ...there, target: 2 }]
  const after = withTargets(before, [szw, ocw])
  expect(withoutTargets(after, before, [szw, ocw])).toEqual(before)
  const worked = after.map((action) => ({ ...action, status: 'doing' as const }))
  expect(withoutTargets(worked, before, [szw, ocw])).toEqual([
    { ...there, status: 'doing', target: 2 },
    { ...actionFor('ocw-role:0', 'policy officer'), status: 'doing' }
  ])
})

it('an edited text can be removed again, without a trace', () => {
  expect(withText(withText(there, 'In our own words'), undefined)).toEqual(there)
})
