import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'

/** DuckDB with nothing in it, which finds files in a folder. */
export async function duckdbIn(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`)
  return connection
}

/** The rows of a query, each by column name. Counts, which DuckDB gives as 64-bit numbers, are plain numbers. */
export async function rowsOf(connection: DuckDBConnection, query: string): Promise<readonly Record<string, unknown>[]> {
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJS()
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])
    )
  )
}
