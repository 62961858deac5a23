/** One value of a row: a text, a number, or nothing. */
export type Value = string | number | null

/** The name of a column, and what its values are. */
export interface Column {
  readonly name: string
  readonly kind: 'text' | 'whole' | 'number'
}

/**
 * Any number of rows as one file, a piece at a time, so that memory stays the same. What is written of it so far must be
 * written before the next piece.
 */
export interface RowWriter {
  /** Adds a row. Returns what can be written now; empty until a piece is full. */
  add(row: readonly Value[]): Uint8Array | string
  /** The rest of the file, also when it has no rows. */
  end(): Uint8Array | string
}
