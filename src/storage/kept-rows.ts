import { deleteDB, openDB, type IDBPDatabase } from 'idb'
import { unlessBlocked } from '#lib/unless-blocked.ts'
import { within } from './connection.ts'

/** How long the browser may take, in milliseconds, before the work counts as failed. */
const patience = 2_000

/** Rows of one kind, kept on this device under their name. */
export interface KeptRows<Row> {
  /** All rows; empty where the browser stores nothing. */
  all(): Promise<readonly Row[]>
  /** Stores a row. Resolves to whether it outlives the app. */
  put(row: Row): Promise<boolean>
  remove(name: string): Promise<void>
  /** Removes all of them. */
  wipe(): Promise<void>
}

/**
 * Keeps rows in a database of their own, so that an older app in another tab can still write assessments. A failure
 * never blocks the user: the row is then known until the app closes.
 */
export function rowsInBrowser<Row extends { readonly name: string }>(name: string, table: string): KeptRows<Row> {
  const open = (): Promise<IDBPDatabase> =>
    openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(table, { keyPath: 'name' })
      }
    })
  const tried = async <T>(work: (database: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    if (unlessBlocked(() => globalThis.indexedDB) == null) return otherwise
    const database = await within(patience, open()).catch(() => null)
    if (database === null) return otherwise
    return within(patience, work(database))
      .catch(() => otherwise)
      .finally(() => database.close())
  }
  return {
    all: () => tried<readonly Row[]>((database) => database.getAll(table) as Promise<readonly Row[]>, []),
    put: (row) => tried(async (database) => (await database.put(table, row), true), false),
    remove: (row) => tried((database) => database.delete(table, row), undefined),
    wipe: async () => {
      if (unlessBlocked(() => globalThis.indexedDB) == null) return
      await tried((database) => database.clear(table), undefined)
      await within(patience, deleteDB(name)).catch(() => undefined)
    }
  }
}
