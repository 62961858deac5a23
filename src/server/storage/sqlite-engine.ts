import { createRequire } from 'node:module'
import { DatabaseProblem, type Value } from './database.ts'

/** What `node:sqlite` and `libsql` have in common. */
export interface Engine {
  exec(sql: string): void
  prepare(sql: string): {
    all(...values: readonly Value[]): unknown[]
    run(...values: readonly Value[]): { readonly changes: number | bigint }
  }
  close(): void
}

const require = createRequire(import.meta.url)

/** Opens a file with the SQLite of Node where Node has it (22.13 and later), else with that of `libsql`. */
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
