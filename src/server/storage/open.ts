import type { Database } from './database.ts'
import { migrate } from './migrations.ts'
import { openSqlite } from './sqlite.ts'

/** Whether the name of a database is an address of PostgreSQL and not a file. */
const isPostgres = (name: string): boolean => /^postgres(ql)?:\/\//.test(name)

/** Opens a database, a file of SQLite or an address of PostgreSQL, with its tables up to date. */
export async function openDatabase(name: string): Promise<Database> {
  const database = isPostgres(name) ? await (await import('./postgres.ts')).openPostgres(name) : openSqlite(name)
  try {
    await migrate(database)
  } catch (fault) {
    await database.close()
    throw fault
  }
  return database
}
