import { openDB, type IDBPDatabase } from 'idb'
import { unlessBlocked } from '#lib/unless-blocked.ts'
import type { Fault, Stored } from './store.ts'

export const table = 'assessments'

export interface Tables {
  assessments: { key: string; value: Stored & { readonly id: string } }
}

export type Database = IDBPDatabase<Tables>

/** Thrown inside the storage, caught at its public functions. */
export class Failure extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** Rejects with `slow` when the work takes longer. */
export const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Failure({ kind: 'slow' }))
    }, milliseconds)
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })

/** In milliseconds. */
const reopenAfter = [50, 250, 1_000, 5_000]

export interface Connection {
  /** The open database; null when it is not open. */
  now(): Database | null
  open(): Promise<Database>
  /** Drops a database that turned out to be closed, so that the next `open` makes a new one. */
  drop(): void
  close(): void
}

/**
 * One connection that reopens itself. The browser can close it at any time (storage cleared, disk trouble) and another
 * tab can ask for it: because the data is deleted, or because it runs a newer version of the app.
 */
export const connect = (name: string, version: number, notify: (fault: Fault | null) => void): Connection => {
  let current: Database | null = null
  let opening: Promise<Database> | null = null
  let isClosed = false

  const drop = (): void => {
    current?.close()
    current = null
  }

  const start = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      if (unlessBlocked(() => globalThis.indexedDB) == null) {
        reject(new Failure({ kind: 'unavailable' }))
        return
      }
      openDB<Tables>(name, version, {
        upgrade: (database) => {
          if (!database.objectStoreNames.contains(table)) database.createObjectStore(table, { keyPath: 'id' })
        },
        blocked: () => {
          notify({ kind: 'blocked' })
          reject(new Failure({ kind: 'blocked' }))
        },
        blocking: (_old, next) => {
          drop()
          if (next !== null) notify({ kind: 'outdated' })
        },
        terminated: () => {
          current = null
          notify({ kind: 'closed' })
          reopen(0)
        }
      }).then(
        (database) => {
          current = database
          notify(null)
          resolve(database)
        },
        (reason: unknown) => {
          reject(openFailure(reason))
        }
      )
    })

  const open = (): Promise<Database> => {
    if (current) return Promise.resolve(current)
    opening ??= start().finally(() => {
      opening = null
    })
    return opening
  }

  /**
   * Right after a forced close the browser may refuse once more. After the last delay the next operation tries, and
   * reports.
   */
  function reopen(round: number): void {
    const delay = reopenAfter[round]
    if (delay === undefined || isClosed) return
    setTimeout(() => {
      open().catch(() => {
        reopen(round + 1)
      })
    }, delay)
  }

  return {
    now: () => current,
    open,
    drop,
    close: () => {
      isClosed = true
      drop()
    }
  }
}

const nameOf = (reason: unknown): string => (reason instanceof DOMException ? reason.name : '')

/** A browser without storage, a private window, a damaged profile: each has its own exception. */
const openFailure = (reason: unknown): Failure => {
  if (nameOf(reason) === 'VersionError') return new Failure({ kind: 'outdated' })
  if (nameOf(reason) === 'QuotaExceededError') return new Failure({ kind: 'full' })
  return new Failure({ kind: nameOf(reason) === 'AbortError' ? 'closed' : 'unavailable' })
}

/** The fault of a failed transaction. */
export const faultOf = (reason: unknown): Fault => {
  if (reason instanceof Failure) return reason.fault
  switch (nameOf(reason)) {
    case 'QuotaExceededError':
      return { kind: 'full' }
    // A closed database gives an AbortError without a cause of ours, or an InvalidStateError.
    case 'AbortError':
    case 'InvalidStateError':
    case 'NotFoundError':
      return { kind: 'closed' }
    default:
      return { kind: 'failed', message: String(reason) }
  }
}
