import type { Answer, Device } from '#room/types.ts'

/** An answer as it is stored. */
export interface Kept extends Answer {
  readonly room: string
  /** The digest of the device's token. */
  readonly device: string
}

/** An answer of a device on its way to disk. */
export interface Incoming extends Kept {
  readonly kind: Device
}

/** A value that both engines store alike. Moments are milliseconds, tokens hexadecimal digests. */
export type Value = string | number | null

export type Row = Readonly<Record<string, Value>>

/** Statements with `?` for each value. Uses only SQL that both engines know. */
export interface Queries {
  all<T = Row>(sql: string, values?: readonly Value[]): Promise<readonly T[]>
  /** Returns how many rows it changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>
}

/** The statements of one transaction. */
export interface Transaction extends Queries {
  /**
   * Announces a change of a room to every node once the transaction has succeeded; to this node before the caller
   * continues.
   */
  announce(message: string): Promise<void>
}

/** The differences between the engines, and nothing else. */
export interface Database extends Queries {
  readonly engine: 'sqlite' | 'postgres'
  /** Runs all statements or none. What it returns is on disk once the promise resolves. */
  transaction<T>(work: (queries: Transaction) => Promise<T>): Promise<T>
  /**
   * Writes, in one statement that is a transaction of its own, the answers to open ballots that are newer than the
   * stored ones, announces their rooms, and returns what it wrote. At most one answer per device and ballot, in the
   * order of their keys. Null where the engine gains nothing by it.
   */
  readonly saveNewer: ((answers: readonly Incoming[]) => Promise<readonly Kept[]>) | null
  /**
   * SQL that locks the rows of a `select` until the end of the transaction: `change` to change them, `keep` to prevent
   * changes by others.
   */
  readonly lock: { readonly change: string; readonly keep: string }
  /** SQL to append to `create table`, to store rows in the order of their key, not of their arrival. */
  readonly byKey: string
  /** Locks the tables, so that one process at a time changes them. */
  lockSchema(queries: Queries): Promise<void>
  /** Calls with each announcement, or with null when some may have been missed. */
  listen(heard: (message: string | null) => void): void
  /** Removes deleted data from the files as far as the engine can. */
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
