import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ParquetRows } from '#render/parquet-rows.ts'
import type { Column, Value } from '#render/rows.ts'
import { duckdbIn, rowsOf } from '../../support/duckdb.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const columns: readonly Column[] = [
  { name: 'id', kind: 'text' },
  { name: 'level', kind: 'whole' },
  { name: 'score', kind: 'number' }
]

/** What DuckDB answers about a file with these rows, and how often a piece came out before the end. */
async function asked(rows: readonly (readonly Value[])[], query: string) {
  const writer = new ParquetRows(columns)
  const pieces = [...rows.map((row) => writer.add(row)), writer.end()]
  writeFileSync(join(folder, 'rows.parquet'), Buffer.concat(pieces))
  const answer = await rowsOf(await duckdbIn(folder), query)
  return { answer, before: pieces.slice(0, -1).filter(({ length }) => length > 0).length }
}

describe('rows as Parquet', () => {
  test('keep texts in any script, numbers and empty cells', async () => {
    const rows = [
      ['Łódź, ‘é’ 日本 🚲', 0, -0.5],
      [null, null, null],
      ['', 3, 1e21],
      [7, 2, 100]
    ]
    const { answer } = await asked(rows, `SELECT * FROM 'rows.parquet'`)
    expect(answer.map((row) => Object.values(row))).toEqual([...rows.slice(0, 3), ['7', 2, 100]])
  })

  test('come out in groups, so that any number of them fits in memory', async () => {
    const rows = Array.from({ length: 25_000 }, (_, at) => [`d${at}`, at % 4, at / 2])
    const { answer, before } = await asked(
      rows,
      `SELECT count(*) AS n, count(DISTINCT id) AS ids, sum(level) AS levels, max(score) AS most FROM 'rows.parquet'`
    )
    expect(answer).toEqual([{ n: 25_000, ids: 25_000, levels: 37_500, most: 12_499.5 }])
    expect(before).toBe(2)
  })

  test('are a file also when there are none', async () => {
    expect((await asked([], `SELECT count(*) AS n FROM 'rows.parquet'`)).answer).toEqual([{ n: 0 }])
  })
})
