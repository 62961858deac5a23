import { indexedDbStore, type IndexedDbOptions } from '#storage/indexeddb.ts'
import type { Store } from '#storage/store.ts'

const stores = new Map<string, Store>()

/** What a test in Node calls: the stores of this page by the name of their database. */
const call = async (options: IndexedDbOptions, method: keyof Store, args: readonly unknown[]): Promise<unknown> => {
  const name = options.name ?? ''
  const store = stores.get(name) ?? indexedDbStore(options)
  if (!stores.has(name)) {
    store.onFault((fault) => {
      ;(window as unknown as { faults: unknown[] }).faults.push(fault)
    })
    stores.set(name, store)
  }
  const work = store[method] as (...given: readonly unknown[]) => Promise<unknown>
  return await work(...args)
}

Object.assign(window, { faults: [], call })
