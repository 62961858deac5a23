import { describe, expect, it } from 'vitest'
import { questionnairesOf } from '#questionnaire/collection.ts'
import { joined, refusalsOf } from '#questionnaire/joined.ts'
import { versionStep } from '#questionnaire/changes.ts'
import { garden } from '../../support/garden.ts'

const first = { ...garden(), version: '1.0.0' }
const next = { ...garden(), version: '1.1.0', changes: [versionStep({ from: '1.0.0', to: '1.1.0' })] }
/** A first version with a question that the next one does not account for. */
const withPump = {
  ...first,
  questions: new Map([...first.questions, ['pump', { ...[...first.questions.values()][0], name: 'pump' }]])
} as typeof first

const codes = (more: typeof first, ...known: readonly (typeof first)[]) =>
  refusalsOf(more, questionnairesOf(...known)).map(({ code, args }) => [code, args])

describe('two versions of a questionnaire are compared by changes.json,', () => {
  it('whichever of them comes last', () => {
    expect(codes(next, first)).toEqual([])
    expect(codes(first, next)).toEqual([])
    expect(codes(next, withPump)).toEqual([['lost-question', { id: 'pump' }]])
    expect(codes(withPump, next)).toEqual([['not-the-version-before', { version: '1.0.0', next: '1.1.0' }]])
    expect(joined(questionnairesOf(next), withPump)).toBeNull()
  })

  it('and no two questions of which one is renamed go into one, unless they are merged', () => {
    const step = { from: '1.0.0', to: '1.1.0' }
    const after = (change: object) => ({ ...next, changes: [versionStep({ ...step, ...change })] })
    const renamed = after({ renamed: { pump: 'pond' } })
    expect(codes(renamed, withPump)).toContainEqual(['two-into-one', { id: 'pump', into: 'pond' }])
    const merged = after({ merged: [{ from: ['pump'], into: 'pond' }] })
    expect(codes(merged, withPump).map(([code]) => code)).not.toContain('two-into-one')
  })

  it('also when a later one is the newest', () => {
    const last = {
      ...garden(),
      version: '1.2.0',
      changes: [...next.changes, versionStep({ from: '1.1.0', to: '1.2.0' })]
    }
    expect(codes(withPump, last, next)).toHaveLength(1)
    expect(codes(withPump, last)).toEqual([])
  })
})
