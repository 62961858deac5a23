import type { Database } from './database.ts'
import { migrate } from './migrations.ts'
import { openSqlite } from './sqlite.ts'

/** Whether a database is named by an address, not by a file. */
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
