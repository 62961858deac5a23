/** A value that both engines store alike. Moments are milliseconds, tokens hexadecimal digests. */
export type Value = string | number | null

export type Row = Readonly<Record<string, Value>>

/** Statements with `?` for each value. Both engines know the SQL that is used here. */
export interface Queries {
  all<T = Row>(sql: string, values?: readonly Value[]): Promise<readonly T[]>
  /** Returns how many rows it changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>
}

/** The statements of one transaction. */
export interface Transaction extends Queries {
  /** Tells every node about a room once the transaction has succeeded; this node before the caller goes on. */
  announce(message: string): Promise<void>
}

/** What the engines do differently, and nothing else. */
export interface Database extends Queries {
  readonly engine: 'sqlite' | 'postgres'
  /** All or nothing. What it returns is on disk once the promise is kept. */
  transaction<T>(work: (queries: Transaction) => Promise<T>): Promise<T>
  /**
   * Locks the rows of a `select` until the end of the transaction, for a change or so that nobody else changes them.
   */
  readonly lock: { readonly change: string; readonly keep: string }
  /** Appended to `create table`, for rows in the order of their key, not of their arrival. */
  readonly byKey: string
  /** Only one process at a time changes tables. */
  lockSchema(queries: Queries): Promise<void>
  /** Calls with each announcement; with null when some may have been missed. */
  listen(heard: (message: string | null) => void): void
  /** Takes what was deleted out of the files as far as the engine can. */
  shred(): Promise<void>
  close(): Promise<void>
}

/** Why a database cannot be used, for people: a code with text in `locales/` under `cli.serve.database`. */
export class DatabaseProblem extends Error {
  readonly code: 'in-use' | 'unreachable' | 'refused' | 'unreadable' | 'newer' | 'no-engine' | 'not-safe'

  constructor(code: DatabaseProblem['code'], cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
