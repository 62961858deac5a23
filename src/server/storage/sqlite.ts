import { DatabaseProblem, type Database, type Queries, type Row, type Value } from './database.ts'
import { openEngine, type Engine } from './sqlite-engine.ts'

/**
 * Opens an SQLite file; `:memory:` keeps everything in memory. Locks the file for this process; another process gets an
 * error.
 */
export function openSqlite(file: string): Database {
  const engine = opened(file)
  const heard: ((message: string | null) => void)[] = []
  const prepared = new Map<string, ReturnType<Engine['prepare']>>()
  const statement = (sql: string): ReturnType<Engine['prepare']> => {
    const known = prepared.get(sql) ?? engine.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const direct: Queries = {
    all: async <T>(sql: string, values: readonly Value[] = []) => statement(sql).all(...values) as T[],
    run: async (sql, values = []) => Number(statement(sql).run(...values).changes)
  }
  // One writer: work that arrives during a transaction waits for it.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    engine: 'sqlite',
    saveNewer: null,
    lock: { change: '', keep: '' },
    byKey: ' without rowid',
    all: (sql, values) => inTurn(() => direct.all(sql, values)),
    run: (sql, values) => inTurn(() => direct.run(sql, values)),
    transaction: (work) =>
      inTurn(async () => {
        const announced: string[] = []
        const announce = async (message: string): Promise<void> => void announced.push(message)
        engine.exec('begin immediate')
        try {
          const result = await work({ ...direct, announce })
          engine.exec('commit')
          for (const message of announced) for (const hear of heard) hear(message)
          return result
        } catch (fault) {
          engine.exec('rollback')
          throw fault
        }
      }),
    lockSchema: () => Promise.resolve(),
    listen: (hear) => void heard.push(hear),
    shred: () =>
      inTurn(async () => {
        engine.prepare('pragma wal_checkpoint(truncate)').all()
      }),
    close: () =>
      inTurn(async () => {
        // Back to one file, and closed at once: the engine itself waits until its statements are collected.
        engine.prepare('pragma journal_mode = delete').all()
        engine.exec('pragma locking_mode = normal')
        engine.prepare('select count(*) from sqlite_master').all()
        engine.close()
      })
  }
}

/** Reads settings back: an engine that did not accept one must not be trusted with answers. */
function opened(file: string): Engine {
  let engine: Engine
  try {
    engine = openEngine(file)
    engine.exec('pragma busy_timeout = 1000')
    // Locks the file until the process ends, because rooms live in the memory of one process.
    engine.exec('pragma locking_mode = exclusive')
    engine.prepare('pragma journal_mode = wal').all()
    engine.exec('pragma synchronous = full')
    engine.prepare('pragma secure_delete = on').all()
    engine.exec('begin immediate; commit')
  } catch (fault) {
    if (fault instanceof DatabaseProblem) throw fault
    throw new DatabaseProblem(isLocked(fault) ? 'in-use' : 'unreadable', fault)
  }
  const read = (name: string): unknown => Object.values(engine.prepare(`pragma ${name}`).all()[0] as Row)[0]
  const isSafe = read('synchronous') === 2 && read('secure_delete') === 1
  const isJournalled = read('journal_mode') === (file === ':memory:' ? 'memory' : 'wal')
  if (!isSafe || !isJournalled) throw new DatabaseProblem('not-safe')
  return engine
}

const isLocked = (fault: unknown): boolean => fault instanceof Error && /locked|busy/i.test(fault.message)
