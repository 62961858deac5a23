import type { Page } from 'playwright-core'
import type { IndexedDbOptions } from '#storage/indexeddb.ts'
import type { Store } from '#storage/store.ts'

type Call = (options: IndexedDbOptions, method: string, args: readonly unknown[]) => Promise<never>

/** The IndexedDB store of an open page, used from Node. `page` is the one in ./page. */
export const remoteStore = (page: Page, options: IndexedDbOptions): Store => {
  const call = (method: keyof Store, ...args: readonly unknown[]): Promise<never> =>
    page.evaluate((given) => (window as unknown as { call: Call }).call(given.options, given.method, given.args), {
      options,
      method,
      args
    })
  return {
    kind: 'indexeddb',
    list: () => call('list'),
    get: (id) => call('get', id),
    put: (assessment, expected) => call('put', assessment, expected),
    remove: (id) => call('remove', id),
    restore: (removed) => call('restore', removed),
    wipe: () => call('wipe'),
    exportAll: () => call('exportAll'),
    onFault: () => () => {},
    close: () => {
      void call('close')
    }
  }
}
