import { createRequire } from 'node:module'
import { DatabaseProblem, type Value } from './database.ts'

/** The interface that `node:sqlite` and `libsql` share. */
export interface Engine {
  exec(sql: string): void
  prepare(sql: string): {
    all(...values: readonly Value[]): unknown[]
    run(...values: readonly Value[]): { readonly changes: number | bigint }
  }
  close(): void
}

const require = createRequire(import.meta.url)

/** Opens a file with Node's own SQLite (22.13 and later), otherwise with `libsql`. */
export function openEngine(file: string): Engine {
  const own = load<{ DatabaseSync: new (file: string) => Engine }>('node:sqlite')
  if (own !== null) return new own.DatabaseSync(file)
  const libsql = load<new (file: string) => Engine>('libsql')
  if (libsql !== null) return new libsql(file)
  throw new DatabaseProblem('no-engine')
}

function load<T>(name: string): T | null {
  try {
    return require(name) as T
  } catch {
    return null
  }
}
