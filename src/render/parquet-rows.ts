import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Column, RowWriter, Value } from './rows.ts'

/** How many rows are kept before they are written: a row group, which a reader can skip as a whole. */
const groupLength = 10_000

const types: Readonly<Record<Column['kind'], Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' }
}

/**
 * Rows as Parquet, which database programs read by column. Only the list of row groups at its end grows with the number
 * of rows: some kilobytes for ten thousand.
 */
export class ParquetRows implements RowWriter {
  private readonly columns: readonly Column[]
  private readonly bytes = new ByteWriter()
  private readonly file: ParquetWriter
  /** By column. */
  private values: Value[][]

  constructor(columns: readonly Column[]) {
    this.columns = columns
    this.values = columns.map(() => [])
    this.file = new ParquetWriter({
      writer: this.bytes,
      createdBy: 'cohesietoets',
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, kind }): SchemaElement => ({ name, ...types[kind], repetition_type: 'OPTIONAL' }))
      ]
    })
  }

  add(row: readonly Value[]): Uint8Array {
    for (const [at, { kind }] of this.columns.entries()) {
      const value = row[at] ?? null
      this.values[at]?.push(value !== null && kind === 'text' ? String(value) : value)
    }
    return this.values[0]?.length === groupLength ? this.written() : new Uint8Array()
  }

  end(): Uint8Array {
    const rows = this.written()
    void this.file.finish()
    return Buffer.concat([rows, this.taken()])
  }

  /** The rows so far as a group, as bytes. */
  private written(): Uint8Array {
    const columnData = this.columns.map(({ name }, at) => ({ name, data: this.values[at] ?? [], offsetIndex: false }))
    void this.file.write({ columnData, rowGroupSize: groupLength })
    this.values = this.columns.map(() => [])
    return this.taken()
  }

  /** What was written and not yet taken. */
  private taken(): Uint8Array {
    const bytes = this.bytes.getBytes().slice()
    this.bytes.index = 0
    return bytes
  }
}
