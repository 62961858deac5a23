import { afterAll, describe, expect, test } from 'vitest'
import type { Overview } from '#overview/overview.ts'
import { Desk } from '../support/command-line.ts'
import { duckdbIn, rowsOf } from '../support/duckdb.ts'
import { drafts } from '../support/overview.ts'
import { readText } from '../support/questionnaire.ts'

const desk = new Desk()
afterAll(() => desk.clear())

const lines = drafts({ count: 60 }).map((draft) => JSON.stringify(draft))
const fences = [...readText('docs/many-drafts.md').matchAll(/```sql\n(.*?)```/gsu)].map(([, text = '']) => text)

describe('rows in Parquet, read by DuckDB', () => {
  test('are the rows of the overview, each column with its own type', async () => {
    for (const [at, text] of lines.slice(0, 12).entries()) desk.put(`d${at}.cohesietoets.json`, text)
    const files = lines.slice(0, 12).map((_, at) => `d${at}.cohesietoets.json`)
    const run = await desk.run(['overview', ...files, '--format', 'json,parquet', '--out', 'files'])
    const [json = '', parquet = ''] = run.out.trim().split('\n')
    const { rows } = JSON.parse(desk.read(json)) as Overview
    const found = await rowsOf(await duckdbIn(desk.folder), `SELECT * FROM '${parquet}'`)
    expect(Object.keys(found[0] ?? {})).toEqual(rows?.columns)
    expect(found.map((row) => Object.values(row))).toEqual(rows?.rows)
    const types = await rowsOf(
      await duckdbIn(desk.folder),
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM '${parquet}')`
    )
    expect(types.filter(({ name }) => ['title', 'szw-role', 'overall_low', 'counts'].includes(String(name)))).toEqual([
      { name: 'title', type: 'VARCHAR' },
      { name: 'counts', type: 'INTEGER' },
      { name: 'overall_low', type: 'DOUBLE' },
      { name: 'szw-role', type: 'INTEGER' }
    ])
  })

  test('answer every query of the guide, with the numbers of the overview', async () => {
    const run = await desk.run(
      ['overview', '--stream', '--unfinished', '--format', 'json,parquet', '--out', 'overview'],
      lines.join('\n')
    )
    const [json = ''] = run.out.trim().split('\n')
    const overview = JSON.parse(desk.read(json)) as Overview
    const duckdb = await duckdbIn(desk.folder)
    const [view = '', ...queries] = fences
    await duckdb.run(view)
    const answers: (readonly Record<string, unknown>[])[] = []
    for (const query of queries) answers.push(await rowsOf(duckdb, query))
    const [bands, kinds, limits, advice] = answers
    expect(answers.length).toBe(4)
    expect(bands?.reduce((sum, { drafts: count }) => sum + Number(count), 0)).toBe(overview.drafts)
    expect(kinds?.length).toBeGreaterThan(0)
    const most = overview.checks.toSorted((one, other) => Number(other.limits) - Number(one.limits))[0]
    expect(limits?.[0]?.['drafts']).toBe(most?.limits)
    const given = new Map(overview.advice.map((each) => [each.id, each]))
    expect(advice?.length).toBe(10)
    for (const row of advice ?? []) expect(row['given']).toBe(given.get(String(row['advice']))?.given)
    duckdb.closeSync()
  })
})
