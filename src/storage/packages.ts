import { deleteDB, openDB, type IDBPDatabase } from 'idb'
import { unlessBlocked } from '#lib/unless-blocked.ts'
import { within } from './connection.ts'

interface Tables {
  packages: { key: string; value: KeptPackage }
}

/** How long the browser may take, in milliseconds, before the work counts as failed. */
const patience = 2_000

/** A questionnaire package as it was opened, under its id and version. */
export interface KeptPackage {
  readonly name: string
  readonly json: unknown
}

/** Where packages of questionnaires are kept on this device. */
export interface Packages {
  /** All that are kept; empty where the browser stores nothing. */
  all(): Promise<readonly KeptPackage[]>
  /** Whether it is kept after the app closes. */
  put(kept: KeptPackage): Promise<boolean>
  /** Removes all of them. */
  wipe(): Promise<void>
}

/**
 * Keeps packages in a database of their own, so that an older app in another tab can go on writing assessments. A
 * failure is no reason to stop: the package is then known until the app closes.
 */
export function packagesInBrowser(name = 'cohesietoets-questionnaires'): Packages {
  const open = (): Promise<IDBPDatabase<Tables>> =>
    openDB<Tables>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('packages', { keyPath: 'name' })
      }
    })
  const tried = async <T>(work: (database: IDBPDatabase<Tables>) => Promise<T>, otherwise: T): Promise<T> => {
    if (unlessBlocked(() => globalThis.indexedDB) == null) return otherwise
    const database = await within(patience, open()).catch(() => null)
    if (database === null) return otherwise
    return within(patience, work(database))
      .catch(() => otherwise)
      .finally(() => database.close())
  }
  return {
    all: () => tried<readonly KeptPackage[]>((database) => database.getAll('packages'), []),
    put: (kept) => tried(async (database) => (await database.put('packages', kept), true), false),
    wipe: async () => {
      if (unlessBlocked(() => globalThis.indexedDB) == null) return
      await tried((database) => database.clear('packages'), undefined)
      await within(patience, deleteDB(name)).catch(() => undefined)
    }
  }
}
