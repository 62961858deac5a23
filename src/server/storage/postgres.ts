import pg from 'pg'
import { DatabaseProblem, type Database, type Kept, type Queries, type Value } from './database.ts'
import { channel, listenTo } from './postgres-listener.ts'
import { columnsOf, saveNewer } from './postgres-answers.ts'

/** An arbitrary number, the same on all nodes, for the lock under which tables are changed. */
const schemaLock = 7_316_201

/** Milliseconds after which a connection attempt or a statement is given up. */
const patience = { connect: 3_000, statement: 5_000 } as const

/** Counts and moments are exact as numbers. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens a PostgreSQL database, which any number of nodes can share. */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.statement + 1_000,
    idle_in_transaction_session_timeout: patience.statement,
    application_name: 'cohesietoets',
    keepAlive: true
  })
  // An idle connection broke: the pool makes a new one.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
  } catch (fault) {
    await pool.end()
    throw new DatabaseProblem(isRefused(fault) ? 'refused' : 'unreachable', fault)
  }
  const direct = queriesOf(pool)
  const listener = listenTo(address)
  return {
    engine: 'postgres',
    lock: { change: ' for update', keep: ' for share' },
    byKey: '',
    ...direct,
    transaction: async (work) => {
      const client = await pool.connect()
      const queries = queriesOf(client)
      const announced: string[] = []
      const announce = async (message: string): Promise<void> => {
        announced.push(message)
        await queries.all('select pg_notify(?, ?)', [channel, listener.signed(message)])
      }
      let isBroken = false
      let isCommitting = false
      try {
        await client.query('begin')
        const result = await work({ ...queries, announce })
        isCommitting = true
        await client.query('commit')
        for (const message of announced) listener.notify(message)
        return result
      } catch (fault) {
        await client.query('rollback').catch(() => (isBroken = true))
        // The commit may have succeeded all the same.
        if (isCommitting) listener.notify(null)
        throw fault
      } finally {
        client.release(isBroken)
      }
    },
    saveNewer: async (answers) => {
      try {
        const { rows } = await pool.query<Kept>({
          name: 'save-newer',
          text: saveNewer,
          values: [...columnsOf(answers), [...new Set(answers.map(({ room }) => room))], channel, listener.signed('')]
        })
        for (const room of new Set(rows.map((row) => row.room))) listener.notify(`numbers ${room}`)
        return rows
      } catch (fault) {
        // The database may have written it all the same, unless it says itself that it did not.
        if (!(fault instanceof pg.DatabaseError)) listener.notify(null)
        throw fault
      }
    },
    lockSchema: async (queries) => {
      await queries.all('select pg_advisory_xact_lock(?)', [schemaLock])
    },
    listen: listener.listen,
    shred: async () => {
      await pool.query('vacuum rooms, tokens, answers, sentences')
    },
    close: async () => {
      await listener.close()
      await pool.end()
    }
  }
}

const queriesOf = (source: Pick<pg.Pool, 'query'>): Queries => ({
  all: async <T>(sql: string, values: readonly Value[] = []) =>
    (await source.query(numbered(sql), [...values])).rows as T[],
  run: async (sql, values = []) => (await source.query(numbered(sql), [...values])).rowCount ?? 0
})

const known = new Map<string, string>()

/** `$1`, `$2` for each `?`. */
function numbered(sql: string): string {
  const before = known.get(sql)
  if (before !== undefined) return before
  let count = 0
  const text = sql.replace(/\?/g, () => `$${(count += 1)}`)
  if (known.size < 500) known.set(sql, text)
  return text
}

/** Whether the database is reachable but denies access. */
const isRefused = (fault: unknown): boolean =>
  fault instanceof pg.DatabaseError && /^(28|3D|42501)/.test(fault.code ?? '')
