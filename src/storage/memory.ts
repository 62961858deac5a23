import { conflict, done } from './attempt.ts'
import { newRevision } from './revision.ts'
import type { Attempt, Revision, Store, Stored } from './store.ts'
import { byAge, byLastChange, summarise } from './summary.ts'

/** Stores assessments as long as the program runs: where a browser has no storage, and in tests. */
export const memoryStore = (): Store => {
  const kept = new Map<string, Stored>()
  const write = (assessment: Stored['assessment']): Attempt<Revision> => {
    const revision = newRevision()
    kept.set(assessment.id, { assessment: structuredClone(assessment), revision })
    return done(revision)
  }
  return {
    kind: 'memory',
    list: async () => done([...kept.values()].sort(byLastChange).map(summarise)),
    get: async (id) => done(structuredClone(kept.get(id)) ?? null),
    put: async (assessment, expected) => {
      const current = kept.get(assessment.id) ?? null
      return (current?.revision ?? null) === expected ? write(assessment) : conflict(structuredClone(current))
    },
    remove: async (id) => {
      const removed = kept.get(id) ?? null
      kept.delete(id)
      return done(removed)
    },
    restore: async ({ assessment }) => {
      const current = kept.get(assessment.id)
      return current ? conflict(structuredClone(current)) : write(assessment)
    },
    wipe: async () => {
      kept.clear()
      return done(undefined)
    },
    exportAll: async () => done([...kept.values()].map((each) => structuredClone(each.assessment)).sort(byAge)),
    onFault: () => () => {},
    close: () => {}
  }
}
