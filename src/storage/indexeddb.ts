import { deleteDB } from 'idb'
import { connect, Failure, faultOf, table, within, type Database } from './connection.ts'
import { done } from './attempt.ts'
import { newRevision } from './revision.ts'
import type { Attempt, Fault, Revision, Store, Stored } from './store.ts'
import { byAge, byLastChange, isAssessment, summarise } from './summary.ts'

export interface IndexedDbOptions {
  readonly name?: string
  /**
   * The version of the database. Raise it with every new version of the assessment file too, so that an older app in
   * another tab releases the database instead of writing to what it does not understand.
   */
  readonly version?: number
  /** How long an operation may take before it counts as failed, in milliseconds. */
  readonly patience?: number
}

type Row = Stored & { readonly id: string }

/** The app wrote every row, but a damaged profile or a later version of the app may have left something else. */
const stored = (row: Row): Stored => {
  if (!isAssessment(row.assessment) || typeof row.revision !== 'string') throw new Failure({ kind: 'damaged' })
  return { assessment: row.assessment, revision: row.revision }
}

const isReadable = (row: Row): boolean => isAssessment(row.assessment) && typeof row.revision === 'string'

/**
 * Runs inside one read-write transaction and resolves after its `complete`, when the operating system has it on disk.
 */
const write = async <T>(
  database: Database,
  work: (rows: {
    get(id: string): Promise<Row | undefined>
    put(row: Row): void
    delete(id: string): void
    clear(): void
  }) => Promise<T>
): Promise<T> => {
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' })
  // Also handled here, so that an abort is not reported a second time as unhandled.
  transaction.done.catch(() => {})
  const pending = (request: Promise<unknown>): void => {
    request.catch(() => {
      /* transaction.done reports it */
    })
  }
  const rows = transaction.store
  try {
    const result = await work({
      get: (id) => rows.get(id),
      put: (row) => {
        pending(rows.put(row))
      },
      delete: (id) => {
        pending(rows.delete(id))
      },
      clear: () => {
        pending(rows.clear())
      }
    })
    await transaction.done
    return result
  } catch (reason) {
    try {
      transaction.abort()
    } catch {
      /* It has already ended. */
    }
    throw transaction.error ?? reason
  }
}

/** Stores assessments in this browser, in a database of this site. */
export const indexedDbStore = ({
  name = 'cohesietoets',
  version = 1,
  patience = 10_000
}: IndexedDbOptions = {}): Store => {
  const listeners = new Set<(fault: Fault | null) => void>()
  const notify = (fault: Fault | null): void => {
    for (const listener of [...listeners]) listener(fault)
  }
  const connection = connect(name, version, notify)

  /** When the database turns out to be closed, opens it again and repeats the work, once. */
  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<Attempt<T>> => {
    for (let round = 0; ; round++) {
      try {
        const database = connection.now() ?? (await within(patience, connection.open()))
        return done(await within(patience, work(database)))
      } catch (reason) {
        const fault = faultOf(reason)
        if (fault.kind === 'closed') connection.drop()
        if (fault.kind !== 'closed' || round > 0) return { ok: false, fault }
      }
    }
  }

  return {
    kind: 'indexeddb',
    list: () =>
      attempt(async (database) => (await database.getAll(table)).filter(isReadable).sort(byLastChange).map(summarise)),
    get: (id) =>
      attempt(async (database) => {
        const row = await database.get(table, id)
        return row ? stored(row) : null
      }),
    put: (assessment, expected) => {
      const revision: Revision = newRevision()
      return attempt((database) =>
        write(database, async (rows) => {
          const current = await rows.get(assessment.id)
          // A first attempt that was cut off may have succeeded after all.
          if (current?.revision === revision) return revision
          if ((current?.revision ?? null) !== expected)
            throw new Failure({ kind: 'conflict', current: current ? stored(current) : null })
          rows.put({ id: assessment.id, assessment, revision })
          return revision
        })
      )
    },
    remove: (id) =>
      attempt((database) =>
        write(database, async (rows) => {
          const row = await rows.get(id)
          rows.delete(id)
          return row && isReadable(row) ? stored(row) : null
        })
      ),
    restore: ({ assessment }) => {
      const revision: Revision = newRevision()
      return attempt((database) =>
        write(database, async (rows) => {
          const current = await rows.get(assessment.id)
          if (current && current.revision !== revision)
            throw new Failure({ kind: 'conflict', current: stored(current) })
          rows.put({ id: assessment.id, assessment, revision })
          return revision
        })
      )
    },
    wipe: async () => {
      const cleared = await attempt((database) =>
        write(database, async (rows) => {
          rows.clear()
        })
      )
      if (!cleared.ok) return cleared
      connection.drop()
      // The rows are gone; the database is deleted too as soon as other tabs release it.
      await within(2_000, deleteDB(name)).catch(() => {})
      return cleared
    },
    exportAll: () =>
      attempt(async (database) =>
        (await database.getAll(table))
          .filter(isReadable)
          .map((row) => row.assessment)
          .sort(byAge)
      ),
    onFault: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close: connection.close
  }
}
