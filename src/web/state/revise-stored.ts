import type { Assessment } from '#assessment/types.ts'
import type { Attempt, Store } from '#storage/store.ts'
import type { Tabs } from './tabs.ts'

/**
 * Reads, changes and writes; when somebody else wrote in between, starts again from what they wrote. Null: there is
 * no such assessment.
 */
export async function reviseStored(
  store: Store,
  tabs: Tabs,
  id: string,
  change: (assessment: Assessment) => Assessment
): Promise<Attempt<Assessment | null>> {
  for (;;) {
    const found = await store.get(id)
    if (!found.ok) return found
    if (found.value === null) return { ok: true, value: null }
    const changed = change(found.value.assessment)
    const put = await store.put(changed, found.value.revision)
    if (put.ok) {
      tabs.notify({ kind: 'saved', id, revision: put.value })
      return { ok: true, value: changed }
    }
    if (put.fault.kind !== 'conflict') return put
  }
}
